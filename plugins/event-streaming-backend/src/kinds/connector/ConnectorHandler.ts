// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  connectorCreateInputSchema,
  connectorKind,
  ConnectorTarget,
  connectorTargetSchema,
  ImpactItem,
  JsonObject,
  PlanStep,
  StreamingRequest,
  Target,
} from '@sluice/plugin-event-streaming-common';
import { pendingStateOf } from '../../inventory/rows/PendingState';
import { assertManaged } from '../assertManaged';
import { isDeletionToShow } from '../isDeletionToShow';
import {
  Ask,
  KindHandler,
  Proposal,
  StepCheck,
  StepContext,
} from '../KindHandler';
import { directionOf } from './changes/directionOf';
import { readConnectorUsers } from './changes/readConnectorUsers';
import { ConnectorProposals } from './ConnectorProposals';
import { ConnectorProposalsOptions } from './ConnectorProposalsOptions';
import { ConnectorStepServices } from './steps/ConnectorStep';
import { connectorStepOf } from './steps/connectorStepOf';

/** Connectors of Connect clusters, as the engine reaches them. */
export class ConnectorHandler implements KindHandler {
  readonly definition = connectorKind;
  readonly #options: ConnectorProposalsOptions;
  readonly #proposals: ConnectorProposals;

  static create(options: ConnectorProposalsOptions): KindHandler {
    return new ConnectorHandler(options);
  }

  private constructor(options: ConnectorProposalsOptions) {
    this.#options = options;
    this.#proposals = ConnectorProposals.create(options);
  }

  propose(ask: Ask): Promise<Proposal> {
    return this.#proposals.propose(ask);
  }

  async checkStep(step: PlanStep, memo?: JsonObject): Promise<StepCheck> {
    const target = connectorTargetSchema.parse(step.target);
    const services = this.#servicesFor(target);
    return connectorStepOf(step).check(step, target, services, memo);
  }

  async memoOf(step: PlanStep): Promise<JsonObject> {
    const target = connectorTargetSchema.parse(step.target);
    const memo = connectorStepOf(step).memo?.(
      target,
      this.#servicesFor(target),
    );
    return (await memo) ?? {};
  }

  async applyStep(step: PlanStep, context: StepContext): Promise<void> {
    const target = connectorTargetSchema.parse(step.target);
    // It may have been set to read-only after the request was filed.
    assertManaged(this.#options.connects.get(target.connect));
    const services = this.#servicesFor(target);
    await connectorStepOf(step).apply(step, target, services, context);
  }

  async refresh(target: Target): Promise<void> {
    await this.#options.inventory.refresh(connectorTargetSchema.parse(target));
  }

  async afterMove(request: StreamingRequest): Promise<void> {
    const target = connectorTargetSchema.parse(request.target);
    const { create, delete: deletion } = connectorKind.operations;
    if (request.operation === create.id) {
      await this.#showCreation(target, request);
    } else if (isDeletionToShow(request, deletion.id)) {
      await this.refresh(target);
    }
  }

  async impactOn(target: Target): Promise<ImpactItem[]> {
    const connector = connectorTargetSchema.parse(target);
    const users = await readConnectorUsers(
      connector,
      `Reads what '${connector.connector}' writes`,
      this.#options,
    );
    return users.impact;
  }

  async #showCreation(target: ConnectorTarget, request: StreamingRequest) {
    const { inventory } = this.#options;
    const { owner, description, config } = connectorCreateInputSchema.parse(
      request.input,
    );
    const pending = pendingStateOf(request);
    await (pending
      ? inventory.showPending(target, {
          owner: request.owner ?? owner,
          description,
          type: directionOf(request.plan),
          className: config['connector.class'] ?? '',
          config,
          ...pending,
        })
      : inventory.hidePending(target));
    if (request.state === 'succeeded') {
      // As last read it was being made still.
      await this.refresh(target);
    }
  }

  #servicesFor({ connect }: ConnectorTarget): ConnectorStepServices {
    const { connects, inventory, bounds } = this.#options;
    return { client: connects.client(connect), inventory, bounds };
  }
}
