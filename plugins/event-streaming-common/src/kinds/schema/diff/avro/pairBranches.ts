// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { AvroType, shortNameOf } from '../../formats/avro/AvroType';
import { isNull } from '../../formats/avro/avroTypeText';
import { avroRelation } from './avroPromotion';

/** Which branch of a union became which. */
export interface BranchPairs {
  pairs: [before: AvroType, after: AvroType][];
  gone: AvroType[];
  added: AvroType[];
}

type Likeness = (before: AvroType, after: AvroType) => boolean;

/** From sure to likely; each branch is taken once. */
const LIKENESSES: readonly Likeness[] = [
  (before, after) => keyOf(before) === keyOf(after),
  (before, after) => isAlias(before, after),
  (before, after) => shortKeyOf(before) === shortKeyOf(after),
  (before, after) => avroRelation(before, after) !== 'other',
];

/** Pairs the branches of two unions; a type that is no union is one branch. */
export function pairBranches(
  before: readonly AvroType[],
  after: readonly AvroType[],
): BranchPairs {
  const pairs: BranchPairs['pairs'] = [];
  let gone = [...before];
  let added = [...after];
  for (const isLike of LIKENESSES) {
    for (const old of gone) {
      const match = added.find(branch => isLike(old, branch));
      if (match) {
        pairs.push([old, match]);
        added = added.filter(branch => branch !== match);
        gone = gone.filter(branch => branch !== old);
      }
    }
  }
  return pairRest({ pairs, gone, added });
}

/** One branch that is gone and one that is new are one branch that changed. */
function pairRest({ pairs, gone, added }: BranchPairs): BranchPairs {
  const old = gone.filter(branch => !isNull(branch));
  const now = added.filter(branch => !isNull(branch));
  return old.length !== 1 || now.length !== 1
    ? { pairs, gone, added }
    : {
        pairs: [...pairs, [old[0], now[0]]],
        gone: gone.filter(isNull),
        added: added.filter(isNull),
      };
}

function keyOf(type: AvroType): string {
  return 'name' in type ? type.name : type.kind;
}

function shortKeyOf(type: AvroType): string {
  return 'name' in type ? `${type.kind} ${shortNameOf(type.name)}` : type.kind;
}

function isAlias(before: AvroType, after: AvroType): boolean {
  return (
    'aliases' in after &&
    'name' in before &&
    after.aliases.includes(before.name)
  );
}
