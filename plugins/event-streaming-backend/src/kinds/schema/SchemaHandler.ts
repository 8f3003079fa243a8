// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ImpactItem,
  PlanStep,
  SCHEMA_STEPS,
  schemaKind,
  schemaRegisterInputSchema,
  SchemaTarget,
  schemaTargetSchema,
  StreamingRequest,
  Target,
} from '@sluice/plugin-event-streaming-common';
import { pendingStateOf } from '../../inventory/rows/PendingState';
import { isDeletionToShow } from '../isDeletionToShow';
import {
  Ask,
  KindHandler,
  Proposal,
  StepCheck,
  StepContext,
} from '../KindHandler';
import { readSchemaUsers } from './changes/readSchemaUsers';
import { SchemaProposals } from './SchemaProposals';
import { SchemaProposalsOptions } from './SchemaProposalsOptions';
import { SchemaStepServices } from './steps/SchemaStep';
import { schemaStepOf } from './steps/schemaStepOf';

/** Schemas of registries, as the engine reaches them. */
export class SchemaHandler implements KindHandler {
  readonly definition = schemaKind;
  readonly #options: SchemaProposalsOptions;
  readonly #proposals: SchemaProposals;

  static create(options: SchemaProposalsOptions): KindHandler {
    return new SchemaHandler(options);
  }

  private constructor(options: SchemaProposalsOptions) {
    this.#options = options;
    this.#proposals = SchemaProposals.create(options);
  }

  propose(ask: Ask): Promise<Proposal> {
    return this.#proposals.propose(ask);
  }

  async checkStep(step: PlanStep): Promise<StepCheck> {
    const target = schemaTargetSchema.parse(step.target);
    return schemaStepOf(step).check(step, target, this.#servicesFor(target));
  }

  async applyStep(step: PlanStep, context: StepContext): Promise<void> {
    const target = schemaTargetSchema.parse(step.target);
    const services = this.#servicesFor(target);
    await schemaStepOf(step).apply(step, target, services, context);
  }

  async refresh(target: Target): Promise<void> {
    await this.#options.inventory.refresh(schemaTargetSchema.parse(target));
  }

  async afterMove(request: StreamingRequest): Promise<void> {
    const target = schemaTargetSchema.parse(request.target);
    if (isNew(request)) {
      await this.#showRegistration(target, request);
    } else if (isDeletionToShow(request, schemaKind.operations.delete.id)) {
      await this.refresh(target);
    }
  }

  async impactOn(target: Target): Promise<ImpactItem[]> {
    const schema = schemaTargetSchema.parse(target);
    const consequence = `Reads messages described by '${schema.artifact}'`;
    const users = await readSchemaUsers(schema, consequence, this.#options);
    return users.impact;
  }

  async #showRegistration(target: SchemaTarget, request: StreamingRequest) {
    const { inventory } = this.#options;
    const { owner = request.owner, description } =
      schemaRegisterInputSchema.parse(request.input);
    const pending = pendingStateOf(request);
    await (pending && owner
      ? inventory.showPending(target, {
          owner,
          description,
          artifactType: typeOf(request),
          ...pending,
        })
      : inventory.hidePending(target));
  }

  #servicesFor({ registry }: SchemaTarget): SchemaStepServices {
    const { registries, inventory } = this.#options;
    return { client: registries.client(registry), inventory };
  }
}

function registration({ plan }: StreamingRequest): PlanStep | undefined {
  return plan.steps.find(step => step.operation === SCHEMA_STEPS.register);
}

/** Whether it makes an artifact, which lists show before it is there. */
function isNew(request: StreamingRequest): boolean {
  return registration(request)?.before?.exists === false;
}

function typeOf(request: StreamingRequest): string {
  const type = registration(request)?.after?.artifactType;
  return typeof type === 'string' ? type : '';
}
