// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotAllowedError } from '@backstage/errors';
import {
  exceptionsInForce,
  internalTopicReason,
  resolveProfile,
  TopicTarget,
  topicTargetSchema,
} from '@sluice/plugin-event-streaming-common';
import { topicNotFound } from '../../../access/TopicAccess';
import { TopicOwnership } from '../../../inventory/TopicInventory';
import { assertManaged } from '../../assertManaged';
import { ObjectOwner } from '../../assertOwnerAsks';
import { Ask } from '../../KindHandler';
import { readTopicState } from '../readTopicState';
import { TopicProposalsOptions } from '../TopicProposalsOptions';
import { assertMayAsk } from './assertMayAsk';
import { NameCase, TopicCase } from './TopicCase';

/** Reads what a change of one topic is about, and nothing of the others. */
export class TopicCases {
  readonly #options: TopicProposalsOptions;

  static create(options: TopicProposalsOptions): TopicCases {
    return new TopicCases(options);
  }

  private constructor(options: TopicProposalsOptions) {
    this.#options = options;
  }

  /**
   * A topic that is there and that the requester may ask changes of.
   *
   * @throws NotFoundError when it is not there, NotAllowedError with the reason
   */
  async ofTopic(
    ask: Ask,
    mayAsk: (named: NameCase) => void = assertMayAsk,
  ): Promise<TopicCase> {
    const target = topicTargetSchema.parse(ask.target);
    const { clusters, inventory } = this.#options;
    const admin = clusters.admin(target.cluster);
    const record = await inventory.record(target);
    const [named, live] = await Promise.all([
      this.ofName(ask, mayAsk),
      readTopicState(admin, target.topic, record),
    ]);
    if (!live) {
      throw topicNotFound(target);
    }
    if (live.description.internal) {
      throw internal(target, 'Kafka calls it internal');
    }
    return { ...named, ...live };
  }

  /** A name, whether there is a topic or not. */
  async ofName(
    ask: Ask,
    mayAsk: (named: NameCase) => void = assertMayAsk,
  ): Promise<NameCase> {
    const { clusters, config, inventory } = this.#options;
    const target = topicTargetSchema.parse(ask.target);
    const cluster = clusters.get(target.cluster);
    const [ownership, record, exceptions] = await Promise.all([
      inventory.ownership(target),
      inventory.record(target),
      inventory.exceptions(target),
    ]);
    const now = Date.now();
    const named: NameCase = {
      ask,
      target,
      admin: clusters.admin(target.cluster),
      profile: resolveProfile(config.policy, cluster.environment),
      owner: await this.#owner(ownership),
      record,
      exceptions: exceptionsInForce(exceptions, now),
      now,
    };
    await this.#assertVisible(named, ownership);
    assertManaged(cluster);
    assertNotInternal(target);
    mayAsk(named);
    return named;
  }

  async #owner({ owner, source }: TopicOwnership): Promise<ObjectOwner> {
    const existing = await this.#options.identity.existing([owner]);
    const isOrphaned = source !== 'fallback' && !existing.has(owner);
    const isNobodys = source === 'fallback' || isOrphaned;
    return { ref: owner, isOrphaned, active: isNobodys ? undefined : owner };
  }

  /** Who may not know of a topic is told what is told where there is none. */
  async #assertVisible(
    { ask, target }: NameCase,
    { owner, visibility }: TopicOwnership,
  ) {
    const { isPlatform, ownershipRefs } = ask.requester;
    const { declarations } = this.#options.inventory;
    const isVisible =
      visibility === 'all' ||
      isPlatform ||
      ownershipRefs.includes(owner) ||
      (await declarations.isParty(target, ownershipRefs, ['consumes']));
    if (!isVisible) {
      throw topicNotFound(target);
    }
  }
}

function assertNotInternal(target: TopicTarget) {
  const reason = internalTopicReason(target.topic);
  if (reason) {
    throw internal(target, reason);
  }
}

function internal({ topic }: TopicTarget, reason: string): Error {
  return new NotAllowedError(
    `'${topic}' is not changed here, for it belongs to a system: ${reason}`,
  );
}
