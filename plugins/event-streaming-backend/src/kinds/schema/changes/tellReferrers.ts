// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { counted, ImpactItem } from '@sluice/plugin-event-streaming-common';
import { SchemaReference } from '@sluice/plugin-event-streaming-node';
import { SchemaSight } from '../SchemaSight';

/** What refers to a schema, as far as a plan may name it. */
export interface ToldReferrers {
  impact: ImpactItem[];
  /** In words, such as `billing.order 2`. */
  names: string[];
}

const CONSEQUENCE = 'Refers to it, and cannot be resolved';

/**
 * Names the versions of other schemas that all may know of who may know of the
 * schema that they refer to; the other schemas are only counted.
 */
export async function tellReferrers(
  referrers: readonly SchemaReference[],
  sight: Pick<SchemaSight, 'mayAllKnow'>,
): Promise<ToldReferrers> {
  const isTold = await Promise.all(referrers.map(it => sight.mayAllKnow(it)));
  const impact = [
    ...referrers.filter((_, index) => isTold[index]).map(named),
    ...untold(referrers.filter((_, index) => !isTold[index])),
  ];
  return { impact, names: impact.map(({ name }) => name) };
}

function named({ group, artifact, version }: SchemaReference): ImpactItem {
  return {
    type: 'schema',
    name: `${artifact} ${version}`,
    consequence: CONSEQUENCE,
    params: { group, artifact, version },
  };
}

function untold(referrers: readonly SchemaReference[]): ImpactItem[] {
  const keys = referrers.map(it => JSON.stringify([it.group, it.artifact]));
  const count = new Set(keys).size;
  return count
    ? [
        {
          type: 'schema',
          name: `${counted(count, 'schema')} that not everybody may see`,
          consequence: CONSEQUENCE,
          params: { count },
        },
      ]
    : [];
}
