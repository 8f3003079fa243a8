// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/** The targets of one type of relation, in the one spelling of refs. */
export function relationsOf(
  entities: (Entity | undefined)[],
  type: string,
): string[] {
  return entities
    .flatMap(entity => entity?.relations ?? [])
    .filter(relation => relation.type === type)
    .map(relation => stringifyEntityRef(parseEntityRef(relation.targetRef)));
}
