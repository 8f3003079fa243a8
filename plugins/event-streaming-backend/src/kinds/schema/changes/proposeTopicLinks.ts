// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  changedTopicLinks,
  evaluateTopicLinks,
  ImpactItem,
  planTopicLinks,
  schemaSetTopicsInputSchema,
  SchemaTarget,
  TopicLinkChange,
} from '@sluice/plugin-event-streaming-common';
import { assertOwnerAsks } from '../../assertOwnerAsks';
import { Proposal } from '../../KindHandler';
import { TopicLinkJudge } from '../links/TopicLinkJudge';
import { schemaNotFound } from '../schemaNotFound';
import { SchemaProposalsOptions } from '../SchemaProposalsOptions';
import { NameCase, proposalOf } from './SchemaCase';

/**
 * The plan of other topics that a schema is said to describe. It is the
 * portal's own record: the registry is not asked.
 *
 * @throws NotFoundError where there is no such schema, NotAllowedError to who
 * does not own it
 */
export async function proposeTopicLinks(
  named: NameCase,
  services: SchemaProposalsOptions,
): Promise<Proposal> {
  const { ask, target, owner, record } = named;
  const { requester } = ask;
  const { inventory } = services;
  assertOwnerAsks(target.artifact, owner, requester);
  const schema = await inventory.identity(target);
  if (!schema) {
    throw schemaNotFound(target);
  }
  const { topics: asked } = schemaSetTopicsInputSchema.parse(ask.input);
  const before = record?.topics ?? [];
  const { active } = owner;
  const parts = { schema, owner: active, requester, services };
  const judge = TopicLinkJudge.create(parts);
  const [links, hidden] = await Promise.all([
    judge.judge(asked, before),
    judge.hiddenOf(before),
  ]);
  const after = [...asked, ...hidden];
  const changes = await Promise.all(
    changedTopicLinks(before, after).map(async change => ({
      ...change,
      otherOwner: await judge.otherOwnerOf(change.link),
    })),
  );
  const [now, then] = await Promise.all([
    inventory.ownership(target),
    inventory.ownership(target, after),
  ]);
  return proposalOf(named, {
    ...planTopicLinks({ target, changes, now, then }),
    impact: changes.flatMap(change => impactOf(target, change)),
    findings: evaluateTopicLinks({
      registry: target.registry,
      links,
      changes: changes.length > 0,
    }),
  });
}

/** What a topic's page says of its messages concerns who has the topic. */
function impactOf(
  { artifact }: SchemaTarget,
  { link, linked, otherOwner: owner }: TopicLinkChange,
): ImpactItem[] {
  const { cluster, topic, part } = link;
  return owner
    ? [
        {
          type: 'topic',
          name: `${topic} on ${cluster}`,
          owner,
          consequence: linked
            ? `Is shown with '${artifact}' as the schema of its ${part}s`
            : `Is no longer shown with '${artifact}' as the schema of its ${part}s`,
          active: true,
          params: { ...link },
        },
      ]
    : [];
}
