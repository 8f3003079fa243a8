// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isSameRef, prefixRuleOf, titleOfOwner } from '../../ownership';
import { Finding } from '../../plan';
import { passed, violation, warning } from '../finding';
import { PolicyRequester, PrefixRule } from '../types';

const FIELD = 'input.owner';

/** Who is named as the owner of something new, and by whom. */
export interface NamedOwner {
  /** What it is one of, as a sentence begins, such as `Topics`. */
  kinds: string;
  name: string;
  owner: string;
  requester: PolicyRequester;
  prefixes: readonly PrefixRule[];
  /** What is said when all is well. */
  given: string;
}

/** The owner is a group of the requester, and the one that has the prefix. */
export function namedOwnerRule(named: NamedOwner): Finding[] {
  const { owner, requester, given } = named;
  if (!mayName(requester, owner)) {
    const message = `You are not a member of ${titleOfOwner(owner)}`;
    const detail = 'The owner must be one of your groups';
    return [violation('foreign-owner', message, { field: FIELD, detail })];
  }
  return [
    otherOwnerOfPrefix(named) ?? passed('owner', given, { field: FIELD }),
  ];
}

/** The catalog knows no such owner. */
export function unknownOwner(owner: string): Finding {
  const message = `The software catalog has no '${titleOfOwner(owner)}'`;
  return violation('unknown-owner', message, { field: FIELD });
}

/** An owner other than the prefix's would own what the prefix's rights govern. */
function otherOwnerOfPrefix(named: NamedOwner): Finding | undefined {
  const { kinds, name, requester, prefixes } = named;
  const rule = prefixRuleOf(name, prefixes);
  if (!rule || isSameRef(rule.owner, named.owner)) {
    return undefined;
  }
  const owner = titleOfOwner(rule.owner);
  const message = `${kinds} under '${
    rule.prefix
  }' are owned by ${owner}, not by ${titleOfOwner(named.owner)}`;
  // A value that the next check would refuse is no way out.
  const fix = mayName(requester, rule.owner)
    ? { field: FIELD, value: rule.owner, label: `Set to ${owner}` }
    : undefined;
  return requester.isPlatform
    ? warning('owner-not-of-prefix', message, { field: FIELD, fix })
    : violation('owner-not-of-prefix', message, { field: FIELD, fix });
}

function mayName(
  { ownershipRefs, isPlatform }: PolicyRequester,
  owner: string,
): boolean {
  return isPlatform || ownershipRefs.some(ref => isSameRef(ref, owner));
}
