// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  nameKey,
  prefixRuleOf,
  resolveOwner,
} from '@sluice/plugin-event-streaming-common';
import { PrefixConfig, Visibility } from '../../config/EventStreamingConfig';
import { TopicRecord } from '../TopicInventory';
import { isMadeHere } from './fateOf';
import { RowContext } from './RowContext';
import { TopicRow } from './TopicRow';

/** The columns that do not depend on what the cluster answers. */
export type TopicIdentity = Pick<
  TopicRow,
  | 'cluster'
  | 'topic'
  | 'name_key'
  | 'environment'
  | 'owner'
  | 'owner_source'
  | 'owner_exists'
  | 'visibility'
  | 'managed'
  | 'purpose'
  | 'broadcast'
  | 'description'
  | 'tags'
  | 'search'
>;

/** What people said about a topic. */
export interface OwnerKnowledge {
  record?: TopicRecord;
  /** Owner by an annotation in the catalog. */
  annotatedOwner?: string;
}

/** Name, owner and description of a topic, there or not. */
export function topicIdentityOf(
  { cluster, prefixes, fallbackOwner, ownerExists }: RowContext,
  topic: string,
  { record, annotatedOwner }: OwnerKnowledge,
): TopicIdentity {
  const { owner, source } = resolveOwner(
    {
      assigned: record?.owner,
      annotated: annotatedOwner,
      prefixes,
      fallback: fallbackOwner,
    },
    topic,
  );
  const tags = [...(record?.tags ?? [])].sort();
  return {
    cluster: cluster.name,
    topic,
    name_key: nameKey(topic),
    environment: cluster.environment.name,
    owner,
    owner_source: source,
    owner_exists: ownerExists(owner) ?? null,
    visibility: visibilityOf(cluster, prefixRuleOf(topic, prefixes)),
    managed: isMadeHere(record),
    purpose: record?.purpose ?? null,
    broadcast: record?.broadcast ?? false,
    description: record?.description ?? null,
    tags: JSON.stringify(tags),
    search: [topic, record?.description, record?.purpose, ...tags]
      .filter(text => text !== undefined)
      .join('\n')
      .toLowerCase(),
  };
}

/** The narrower of what the environment and the prefix say. */
function visibilityOf(
  cluster: RowContext['cluster'],
  rule?: PrefixConfig,
): Visibility {
  return cluster.environment.visibility === 'owned'
    ? 'owned'
    : rule?.visibility ?? 'all';
}
