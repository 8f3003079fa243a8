// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ImpactItem,
  PlanStep,
  StreamingRequest,
  Target,
  topicCreateInputSchema,
  topicKind,
  TopicTarget,
  topicTargetSchema,
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
import { impactOnUsers, readUsers } from './changes/readReaders';
import { topicStepOf } from './steps/topicStepOf';
import { TopicProposals } from './TopicProposals';
import { TopicProposalsOptions } from './TopicProposalsOptions';

/** Kafka topics, as the engine reaches them. */
export class TopicHandler implements KindHandler {
  readonly definition = topicKind;
  readonly #options: TopicProposalsOptions;
  readonly #proposals: TopicProposals;

  static create(options: TopicProposalsOptions): KindHandler {
    return new TopicHandler(options);
  }

  private constructor(options: TopicProposalsOptions) {
    this.#options = options;
    this.#proposals = TopicProposals.create(options);
  }

  propose(ask: Ask): Promise<Proposal> {
    return this.#proposals.propose(ask);
  }

  async checkStep(step: PlanStep): Promise<StepCheck> {
    const target = topicTargetSchema.parse(step.target);
    return topicStepOf(step).check(step, target, this.#options);
  }

  async applyStep(step: PlanStep, context: StepContext): Promise<void> {
    const target = topicTargetSchema.parse(step.target);
    // It may have been set to read-only after the request was filed.
    assertManaged(this.#options.clusters.get(target.cluster));
    await topicStepOf(step).apply(step, target, this.#options, context);
  }

  async refresh(target: Target): Promise<void> {
    await this.#options.inventory.refresh(topicTargetSchema.parse(target));
  }

  async afterMove(request: StreamingRequest): Promise<void> {
    const target = topicTargetSchema.parse(request.target);
    if (request.operation === topicKind.operations.create.id) {
      await this.#showCreation(target, request);
    } else if (isDeletionToShow(request, topicKind.operations.delete.id)) {
      await this.refresh(target);
    }
  }

  async impactOn(target: Target): Promise<ImpactItem[]> {
    const topic = topicTargetSchema.parse(target);
    const admin = this.#options.clusters.admin(topic.cluster);
    const users = await readUsers({ admin, target: topic }, this.#options);
    return impactOnUsers(users, {
      group: () => `Reads '${topic.topic}'`,
      component: `Declares to use '${topic.topic}'`,
      connector: '',
    });
  }

  async #showCreation(target: TopicTarget, request: StreamingRequest) {
    const { inventory } = this.#options;
    const { owner, description } = topicCreateInputSchema.parse(request.input);
    const pending = pendingStateOf(request);
    await (pending
      ? inventory.showPending(target, { owner, description, ...pending })
      : inventory.hidePending(target));
  }
}
