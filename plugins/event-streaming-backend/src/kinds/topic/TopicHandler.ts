// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  isError,
  NotAllowedError,
  NotImplementedError,
} from '@backstage/errors';
import {
  ImpactItem,
  PlanStep,
  StreamingRequest,
  Target,
  topicCreateInputSchema,
  topicKind,
  topicTargetSchema,
} from '@sluice/plugin-event-streaming-common';
import { PendingTopic } from '../../inventory/TopicInventory';
import {
  Ask,
  KindHandler,
  Proposal,
  StepCheck,
  StepContext,
} from '../KindHandler';
import { compareCreated, compareRecorded } from './compareTopic';
import { readTopic } from './readTopic';
import { TopicProposals, TopicProposalsOptions } from './TopicProposals';
import {
  CREATE_STEP,
  createdTopicOf,
  RECORD_STEP,
  recordedTopicOf,
  recordedTopicSchema,
} from './topicSteps';

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

  async propose(ask: Ask): Promise<Proposal> {
    switch (ask.operation) {
      case topicKind.operations.create.id:
        return this.#proposals.creation(ask);
      default:
        throw new NotImplementedError(`Topics have no '${ask.operation}'`);
    }
  }

  async checkStep(step: PlanStep): Promise<StepCheck> {
    const target = topicTargetSchema.parse(step.target);
    switch (step.operation) {
      case CREATE_STEP: {
        const wanted = createdTopicOf(step);
        const admin = this.#options.clusters.admin(target.cluster);
        const keys = Object.keys(wanted.config);
        return compareCreated(
          wanted,
          await readTopic(admin, target.topic, keys),
        );
      }
      case RECORD_STEP: {
        const record = await this.#options.inventory.record(target);
        const { before } = step;
        return compareRecorded(
          { before, wanted: recordedTopicOf(step) },
          record && recordedTopicSchema.parse(record),
        );
      }
      default:
        throw unknownStep(step);
    }
  }

  async applyStep(step: PlanStep, context: StepContext): Promise<void> {
    const target = topicTargetSchema.parse(step.target);
    this.#assertManaged(target.cluster);
    switch (step.operation) {
      case CREATE_STEP:
        return this.#createTopic(step);
      case RECORD_STEP: {
        const { createdBy: requester, requestId } = context;
        const record = {
          ...recordedTopicOf(step),
          createdBy: requester,
          requestId,
        };
        return this.#options.inventory.saveRecord(target, record);
      }
      default:
        throw unknownStep(step);
    }
  }

  async refresh(target: Target): Promise<void> {
    await this.#options.inventory.refresh(topicTargetSchema.parse(target));
  }

  async afterMove(request: StreamingRequest): Promise<void> {
    if (request.operation !== topicKind.operations.create.id) {
      return;
    }
    const { inventory } = this.#options;
    const target = topicTargetSchema.parse(request.target);
    const { owner, description } = topicCreateInputSchema.parse(request.input);
    const pending = pendingStateOf(request);
    await (pending
      ? inventory.showPending(target, { owner, description, ...pending })
      : inventory.hidePending(target));
  }

  async impactOn(): Promise<ImpactItem[]> {
    return [];
  }

  /**
   * A cluster can have made the topic and died before it said so; then it says
   * now that the topic is there, and whether it is ours is seen by its state.
   */
  async #createTopic(step: PlanStep) {
    const { cluster, topic } = topicTargetSchema.parse(step.target);
    try {
      const admin = this.#options.clusters.admin(cluster);
      await admin.createTopic({ name: topic, ...createdTopicOf(step) });
    } catch (error) {
      const exists = isError(error) && error.name === 'ConflictError';
      if (!exists || (await this.checkStep(step)).state === 'diverged') {
        throw error;
      }
    }
  }

  /** It may have been set to read-only after the request was filed. */
  #assertManaged(cluster: string) {
    if (this.#options.clusters.get(cluster).mode === 'read-only') {
      throw new NotAllowedError(
        `'${cluster}' is read-only: the portal shows it and changes nothing`,
      );
    }
  }
}

/** How a topic is that is asked for; undefined when nothing is under way. */
function pendingStateOf(
  request: StreamingRequest,
): Pick<PendingTopic, 'state' | 'reason'> | undefined {
  switch (request.state) {
    case 'approved':
    case 'executing':
    case 'waiting':
      return { state: 'provisioning', reason: request.waiting?.reason };
    case 'failed':
      return { state: 'failed', reason: request.failure };
    default:
      return undefined;
  }
}

function unknownStep(step: PlanStep): Error {
  return new NotImplementedError(`Topics have no step '${step.operation}'`);
}
