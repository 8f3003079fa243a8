// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { AvroDocument, AvroType } from '../../formats/avro/AvroType';
import { avroRelation, isReadable } from './avroPromotion';
import { BranchPairs } from './pairBranches';

/** The branches of a union on one side. */
export interface UnionSide {
  doc: AvroDocument;
  branches: readonly AvroType[];
}

/**
 * A branch that became another is one gone and one new where the others of the
 * union read it: then nobody fails on it.
 */
export function splitReadable(
  { pairs, gone, added }: BranchPairs,
  old: UnionSide,
  now: UnionSide,
): BranchPairs {
  const split = pairs.filter(([before, after]) => {
    const relation = avroRelation(before, after);
    const readsNew = isReadable(old.doc, old.branches, after);
    const readsOld = isReadable(now.doc, now.branches, before);
    return (
      (relation === 'widened' && readsNew) ||
      (relation === 'narrowed' && readsOld) ||
      (relation === 'other' && (readsNew || readsOld))
    );
  });
  return {
    pairs: pairs.filter(pair => !split.includes(pair)),
    gone: [...gone, ...split.map(([before]) => before)],
    added: [...added, ...split.map(([, after]) => after)],
  };
}
