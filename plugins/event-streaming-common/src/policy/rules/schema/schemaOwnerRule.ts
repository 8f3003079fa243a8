// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isSameRef, prefixRuleOf, titleOfOwner } from '../../../ownership';
import { Finding } from '../../../plan';
import { passed, violation, warning } from '../../finding';
import { SchemaQuestion } from '../../SchemaQuestion';

const FIELD = 'input.owner';

/** A new schema has an owner that is one of the requester's; that of an old one stays. */
export function schemaOwnerRule(question: SchemaQuestion): Finding[] {
  const { exists, input, isOwnerKnown } = question;
  const { owner } = input;
  if (exists) {
    return ownerStays(question);
  }
  if (owner === undefined) {
    const message = 'Say which group owns the new schema';
    return [violation('owner-needed', message, { field: FIELD })];
  }
  if (!isOwnerKnown) {
    const message = `The software catalog has no '${titleOfOwner(owner)}'`;
    return [violation('unknown-owner', message, { field: FIELD })];
  }
  if (!mayName(question.requester, owner)) {
    const message = `You are not a member of ${titleOfOwner(owner)}`;
    const detail = 'The owner must be one of your groups';
    return [violation('foreign-owner', message, { field: FIELD, detail })];
  }
  return [
    otherOwnerOfPrefix(question, owner) ??
      passed('owner', 'Owner given', { field: FIELD }),
  ];
}

function ownerStays({ input, owner }: SchemaQuestion): Finding[] {
  const isOther =
    input.owner !== undefined &&
    (owner === undefined || !isSameRef(input.owner, owner));
  if (!isOther) {
    return [];
  }
  const message =
    'A new version does not change who owns the schema; leave the owner out';
  return [violation('owner-stays', message, { field: FIELD })];
}

/** An owner other than the prefix's would own what the prefix's rights govern. */
function otherOwnerOfPrefix(
  { requester, prefixes, target }: SchemaQuestion,
  named: string,
): Finding | undefined {
  const rule = prefixRuleOf(target.artifact, prefixes);
  if (!rule || isSameRef(rule.owner, named)) {
    return undefined;
  }
  const owner = titleOfOwner(rule.owner);
  const message = `Schemas under '${
    rule.prefix
  }' are owned by ${owner}, not by ${titleOfOwner(named)}`;
  // A value that the next check would refuse is no way out.
  const fix = mayName(requester, rule.owner)
    ? { field: FIELD, value: rule.owner, label: `Set to ${owner}` }
    : undefined;
  return requester.isPlatform
    ? warning('owner-not-of-prefix', message, { field: FIELD, fix })
    : violation('owner-not-of-prefix', message, { field: FIELD, fix });
}

function mayName(
  { ownershipRefs, isPlatform }: SchemaQuestion['requester'],
  owner: string,
): boolean {
  return isPlatform || ownershipRefs.some(ref => isSameRef(ref, owner));
}
