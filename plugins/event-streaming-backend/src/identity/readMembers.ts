// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  Entity,
  RELATION_HAS_MEMBER,
  RELATION_PARENT_OF,
} from '@backstage/catalog-model';
import { relationsOf } from './relationsOf';

/** More levels than any organisation has; a loop in the catalog ends here. */
const MAX_LEVELS = 20;

/** Reads entities by their refs, in their order. */
export type ReadEntities = (refs: string[]) => Promise<(Entity | undefined)[]>;

/**
 * The people in each group and in the groups below it. A member that the
 * catalog no longer knows has left.
 */
export async function readMembers(
  refs: string[],
  read: ReadEntities,
): Promise<Map<string, string[] | undefined>> {
  const tree = await readTree(refs, read);
  const found = new Map(refs.map(ref => [ref, peopleOf(ref, tree)]));
  const people = [...new Set([...found.values()].flatMap(it => it ?? []))];
  const entities = await read(people);
  const known = new Set(people.filter((_, index) => entities[index]));
  return new Map(
    [...found].map(([ref, members]) => [
      ref,
      members?.filter(member => known.has(member)),
    ]),
  );
}

/** The groups and all that are below them, read level by level. */
async function readTree(refs: string[], read: ReadEntities) {
  const tree = new Map<string, Entity | undefined>();
  let next = refs;
  for (let level = 0; next.length && level < MAX_LEVELS; level++) {
    const entities = await read(next);
    next.forEach((ref, index) => tree.set(ref, entities[index]));
    const children = relationsOf(entities, RELATION_PARENT_OF);
    next = [...new Set(children)].filter(ref => !tree.has(ref));
  }
  return tree;
}

function peopleOf(
  root: string,
  tree: ReadonlyMap<string, Entity | undefined>,
): string[] | undefined {
  const entity = tree.get(root);
  if (!entity) {
    return undefined;
  }
  if (entity.kind === 'User') {
    return [root];
  }
  const groups = new Set([root]);
  groups.forEach(group =>
    relationsOf([tree.get(group)], RELATION_PARENT_OF).forEach(child =>
      groups.add(child),
    ),
  );
  const members = relationsOf(
    [...groups].map(group => tree.get(group)),
    RELATION_HAS_MEMBER,
  );
  return [...new Set(members)].filter(ref => ref.startsWith('user:')).sort();
}
