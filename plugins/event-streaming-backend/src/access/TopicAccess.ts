// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { TopicTarget } from '@sluice/plugin-event-streaming-common';
import { EventStreamingConfig } from '../config/EventStreamingConfig';
import { DeclarationStore } from '../declarations/DeclarationStore';
import { Person } from '../identity/Identity';
import { TopicRow } from '../inventory/rows/TopicRow';
import { TopicStore } from '../inventory/stores/TopicStore';

/** Reads who asks, when that matters. */
export type AskCaller = () => Promise<Person>;

/** Whether something may be done, with the reason when not. */
export type Permitted =
  | { allowed: true; reason?: undefined }
  | { allowed: false; reason: string };

/** Everything `TopicAccess` is made of. */
export interface TopicAccessOptions {
  topics: Pick<TopicStore, 'get'>;
  declarations: Pick<DeclarationStore, 'isParty'>;
  config: Pick<EventStreamingConfig, 'environments' | 'prefixes'>;
}

/**
 * Who may know of a topic, read its config entries and look at its messages. Enforced here,
 * whatever the host's permission policy allows: that can only narrow it.
 */
export class TopicAccess {
  readonly #options: TopicAccessOptions;
  /** False where nothing is narrowed: then nobody's groups have to be read. */
  readonly #narrows: boolean;

  static create(options: TopicAccessOptions): TopicAccess {
    return new TopicAccess(options);
  }

  private constructor(options: TopicAccessOptions) {
    const { environments, prefixes } = options.config;
    this.#options = options;
    this.#narrows = [...environments, ...prefixes].some(
      ({ visibility }) => visibility === 'owned',
    );
  }

  /** Owners whose narrowed topics the caller may see; undefined for all. */
  async scopeOf(caller: AskCaller): Promise<string[] | undefined> {
    if (!this.#narrows) {
      return undefined;
    }
    const { isPlatform, ownershipRefs } = await caller();
    return isPlatform ? undefined : ownershipRefs;
  }

  /**
   * The row of a topic that the caller may know of.
   *
   * @throws NotFoundError in the same words for a topic that is not there and
   * one that the caller may not know of
   */
  async visibleRow(target: TopicTarget, caller: AskCaller): Promise<TopicRow> {
    const row = await this.#options.topics.get(target);
    if (!row || !(await this.isVisible(row, caller))) {
      throw topicNotFound(target);
    }
    return row;
  }

  async isVisible(
    row: Pick<TopicRow, 'cluster' | 'topic' | 'owner' | 'visibility'>,
    caller: AskCaller,
  ): Promise<boolean> {
    if (row.visibility === 'all') {
      return true;
    }
    const { isPlatform, ownershipRefs } = await caller();
    return (
      isPlatform ||
      ownershipRefs.includes(row.owner) ||
      this.#isParty(row, ownershipRefs, ['consumes'])
    );
  }

  /** Config entries are for who runs, uses or checks the topic. */
  async mayReadConfig(
    row: Pick<TopicRow, 'cluster' | 'topic' | 'owner'>,
    { isPlatform, isAuditor, ownershipRefs }: Person,
  ): Promise<Permitted> {
    const allowed =
      isPlatform ||
      isAuditor ||
      ownershipRefs.includes(row.owner) ||
      (await this.#isParty(row, ownershipRefs, ['consumes', 'produces']));
    return allowed
      ? { allowed }
      : {
          allowed,
          reason: `Only the platform team and the owners of the topic and of what is declared to read or write it see the config entries of '${row.topic}'`,
        };
  }

  /** @throws NotAllowedError with the reason */
  async assertMayReadConfig(row: TopicRow, caller: AskCaller): Promise<void> {
    const answer = await this.mayReadConfig(row, await caller());
    if (!answer.allowed) {
      throw new NotAllowedError(answer.reason);
    }
  }

  /** What messages begin with is for who runs or reads the topic. */
  async mayInspect(
    row: Pick<TopicRow, 'cluster' | 'topic' | 'owner'>,
    { isPlatform, ownershipRefs }: Person,
  ): Promise<Permitted> {
    const allowed =
      isPlatform ||
      ownershipRefs.includes(row.owner) ||
      (await this.#isParty(row, ownershipRefs, ['consumes']));
    return allowed
      ? { allowed }
      : {
          allowed,
          reason: `Only the platform team and the owners of the topic and of what is declared to read it may look at messages of '${row.topic}'`,
        };
  }

  /** @throws NotAllowedError with the reason */
  async assertMayInspect(row: TopicRow, caller: AskCaller): Promise<void> {
    const answer = await this.mayInspect(row, await caller());
    if (!answer.allowed) {
      throw new NotAllowedError(answer.reason);
    }
  }

  #isParty(
    { cluster, topic }: Pick<TopicRow, 'cluster' | 'topic'>,
    owners: string[],
    roles: ('consumes' | 'produces')[],
  ): Promise<boolean> {
    return this.#options.declarations.isParty(
      { cluster, topic },
      owners,
      roles,
    );
  }
}

/** The one text for what is not there and what one may not know of. */
export function topicNotFound({ cluster, topic }: TopicTarget): NotFoundError {
  return new NotFoundError(
    `There is no topic '${topic}' on cluster '${cluster}'`,
  );
}
