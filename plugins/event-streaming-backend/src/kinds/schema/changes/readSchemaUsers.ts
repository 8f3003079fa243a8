// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  DescribedTopic,
  ImpactItem,
  SchemaTarget,
} from '@sluice/plugin-event-streaming-common';
import { SchemaProposalsOptions } from '../SchemaProposalsOptions';
import { unlessMissing } from '../../unlessMissing';

/** Who uses a schema: those who read and write its topics. */
export interface SchemaUsers {
  topics: DescribedTopic[];
  impact: ImpactItem[];
  /** Consumer groups that read one of the topics now. */
  activeGroups: string[];
}

/** Readers of the topics that a schema describes, each with what it means to them. */
export async function readSchemaUsers(
  target: SchemaTarget,
  consequence: string,
  { inventory, impactOn }: SchemaProposalsOptions,
): Promise<SchemaUsers> {
  const topics = await inventory.topics(target);
  const found = await Promise.all(
    topics.map(({ cluster, topic }) =>
      unlessMissing(impactOn('topic', { cluster, topic })),
    ),
  );
  const impact = found
    .flatMap(items => items ?? [])
    .filter(({ params }) => params.role !== 'produces')
    .map(item => ({ ...item, consequence, active: isAffected(item) }));
  return {
    topics,
    impact,
    activeGroups: impact
      .filter(({ type, params }) => type === 'consumer-group' && params.members)
      .map(({ name }) => name),
  };
}

/**
 * Who declares to read it is affected also while nothing runs: it fails when
 * it starts again.
 */
function isAffected({ active = false, params }: ImpactItem): boolean {
  return active || typeof params.entityRef === 'string';
}
