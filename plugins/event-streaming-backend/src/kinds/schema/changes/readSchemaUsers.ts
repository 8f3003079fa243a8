// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  DescribedTopic,
  ImpactItem,
  SchemaTarget,
} from '@sluice/plugin-event-streaming-common';
import { SchemaProposalsOptions } from '../SchemaProposalsOptions';
import { isReader } from '../../isReader';
import { unlessMissing } from '../../unlessMissing';

/** Who uses a schema: those who read and write its topics. */
export interface SchemaUsers {
  topics: DescribedTopic[];
  impact: ImpactItem[];
  /** Consumer groups that read one of the topics now. */
  activeGroups: string[];
}

/** Somebody on one of the clusters that have a topic. */
interface UserOnCluster {
  cluster: string;
  item: ImpactItem;
}

/**
 * Readers of the topics that a schema describes, each with what it means to
 * them. Who reads on several clusters is one reader.
 */
export async function readSchemaUsers(
  target: SchemaTarget,
  consequence: string,
  { inventory, impactOn }: SchemaProposalsOptions,
): Promise<SchemaUsers> {
  const topics = await inventory.topics(target);
  const found = await Promise.all(
    topics.map(async ({ cluster, topic }) => {
      const items = await unlessMissing(impactOn('topic', { cluster, topic }));
      return (items ?? []).map(item => ({ cluster, item }));
    }),
  );
  const readers = found.flat().filter(({ item }) => isReader(item));
  const isOnSeveral = new Set(topics.map(({ cluster }) => cluster)).size > 1;
  const impact = [...grouped(readers).values()].map(users => ({
    ...mostActive(users),
    consequence: isOnSeveral
      ? `${consequence} (on ${clustersOf(users)})`
      : consequence,
    active: users.some(({ item }) => isAffected(item)),
  }));
  return {
    topics,
    impact,
    activeGroups: impact
      .filter(({ type, params }) => type === 'consumer-group' && params.members)
      .map(({ name }) => name),
  };
}

function grouped(users: UserOnCluster[]): Map<string, UserOnCluster[]> {
  const found = new Map<string, UserOnCluster[]>();
  for (const user of users) {
    const { type, name, owner, params } = user.item;
    const key = JSON.stringify([type, name, owner, params.entityRef]);
    found.set(key, [...(found.get(key) ?? []), user]);
  }
  return found;
}

/** The one whose figures say the most. */
function mostActive([first, ...others]: UserOnCluster[]): ImpactItem {
  const active = [first, ...others].find(({ item }) => item.active);
  return (active ?? first).item;
}

function clustersOf(users: UserOnCluster[]): string {
  const names = [...new Set(users.map(({ cluster }) => cluster))].sort();
  return names.join(' and ');
}

/**
 * Who declares to read it is affected also while nothing runs: it fails when
 * it starts again.
 */
function isAffected({ active = false, params }: ImpactItem): boolean {
  return active || typeof params.entityRef === 'string';
}
