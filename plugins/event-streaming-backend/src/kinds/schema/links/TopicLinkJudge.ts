// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  AskedTopicLink,
  isSameRef,
  SchemaIdentity,
  TopicLink,
  topicLinkKey,
} from '@sluice/plugin-event-streaming-common';
import { Person } from '../../../identity/Identity';
import { topicNotes } from '../draft/topicNotes';
import { SchemaProposalsOptions } from '../SchemaProposalsOptions';
import { unrelatedSchemas } from './unrelatedSchemas';

/** Whose links are looked at, by whom. */
export interface TopicLinkCase {
  schema: SchemaIdentity;
  /** Who has the schema; undefined where nobody does. */
  owner: string | undefined;
  requester: Person;
  services: SchemaProposalsOptions;
}

/** Finds out what speaks for and against topics that a schema is linked to. */
export class TopicLinkJudge {
  readonly #case: TopicLinkCase;

  static create(of: TopicLinkCase): TopicLinkJudge {
    return new TopicLinkJudge(of);
  }

  private constructor(of: TopicLinkCase) {
    this.#case = of;
  }

  /** What there is to say of each link that is asked for. */
  async judge(
    asked: readonly TopicLink[],
    before: readonly TopicLink[],
  ): Promise<AskedTopicLink[]> {
    const { schema, requester, services } = this.#case;
    const known = new Set(before.map(topicLinkKey));
    const isNew = (link: TopicLink) => !known.has(topicLinkKey(link));
    const states = await this.#states(asked);
    const possible = asked.filter((_, index) => states[index] === 'possible');
    const others = await unrelatedSchemas(
      schema,
      possible.filter(isNew),
      async () => requester,
      services,
    );
    return asked.map((link, index) => ({
      link,
      state: states[index],
      others: others.filter(it => topicLinkKey(it) === topicLinkKey(link)),
      notes: isNew(link)
        ? topicNotes({ namespace: namespaceOf(schema) }, [link])
        : [],
    }));
  }

  /** Links of before that the requester may not know of, and so cannot end. */
  async hiddenOf(before: readonly TopicLink[]): Promise<TopicLink[]> {
    const seen = await Promise.all(before.map(link => this.#isVisible(link)));
    return before.filter((_, index) => !seen[index]);
  }

  /** Whose a topic is, where that is another than who has the schema. */
  async otherOwnerOf(link: TopicLink): Promise<string | undefined> {
    const { owner, services } = this.#case;
    const { topics } = services;
    if (!(await topics.isThere(link))) {
      return undefined;
    }
    const { owner: found } = await topics.ownership(link);
    return owner !== undefined && isSameRef(owner, found) ? undefined : found;
  }

  async #states(
    asked: readonly TopicLink[],
  ): Promise<AskedTopicLink['state'][]> {
    const { schema, services } = this.#case;
    const described = await services.inventory.topics(schema);
    const byName = new Set(
      described.filter(({ by }) => by === 'name').map(topicLinkKey),
    );
    const served = services.clusters
      .list()
      .filter(({ schemaRegistry }) => schemaRegistry === schema.registry)
      .map(({ name }) => name);
    return Promise.all(
      asked.map(async link => {
        if (!served.includes(link.cluster)) {
          return 'other-registry';
        }
        if (
          !(await services.topics.isThere(link)) ||
          !(await this.#isVisible(link))
        ) {
          return 'no-topic';
        }
        return byName.has(topicLinkKey(link)) ? 'by-name' : 'possible';
      }),
    );
  }

  async #isVisible({ cluster, topic }: TopicLink): Promise<boolean> {
    const { requester, services } = this.#case;
    const { isPlatform, ownershipRefs } = requester;
    const target = { cluster, topic };
    const { owner, visibility } = await services.topics.ownership(target);
    return (
      visibility === 'all' ||
      isPlatform ||
      ownershipRefs.includes(owner) ||
      services.declarations.isParty(target, ownershipRefs, ['consumes'])
    );
  }
}

/** `com.acme.billing` of `com.acme.billing.Usage`. */
function namespaceOf({ recordName = '' }: SchemaIdentity): string | undefined {
  const end = recordName.lastIndexOf('.');
  return end > 0 ? recordName.slice(0, end) : undefined;
}
