// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isSameRef, prefixRuleOf, titleOfOwner } from '../../ownership';
import { Finding } from '../../plan';
import { passed, violation, warning } from '../finding';
import { TopicQuestion } from '../TopicQuestion';

const FIELD = 'input.owner';

/** The owner is a group of the requester, and the one that has the prefix. */
export function ownerRule(question: TopicQuestion): Finding[] {
  const { input, requester } = question;
  if (!mayName(requester, input.owner)) {
    const message = `You are not a member of ${titleOfOwner(input.owner)}`;
    const detail = 'The owner must be one of your groups';
    return [violation('foreign-owner', message, { field: FIELD, detail })];
  }
  return [otherOwnerOfPrefix(question) ?? ownerGiven()];
}

function ownerGiven(): Finding {
  return passed('owner', 'Owner and description given', { field: FIELD });
}

/** An owner other than the prefix's would own what the prefix's ACLs govern. */
function otherOwnerOfPrefix(question: TopicQuestion): Finding | undefined {
  const { input, requester, prefixes, target } = question;
  const rule = prefixRuleOf(target.topic, prefixes);
  if (!rule || isSameRef(rule.owner, input.owner)) {
    return undefined;
  }
  const owner = titleOfOwner(rule.owner);
  const message = `Topics under '${
    rule.prefix
  }' are owned by ${owner}, not by ${titleOfOwner(input.owner)}`;
  // A value that the next check would refuse is no way out.
  const fix = mayName(requester, rule.owner)
    ? { field: FIELD, value: rule.owner, label: `Set to ${owner}` }
    : undefined;
  return requester.isPlatform
    ? warning('owner-not-of-prefix', message, { field: FIELD, fix })
    : violation('owner-not-of-prefix', message, { field: FIELD, fix });
}

function mayName(
  { ownershipRefs, isPlatform }: TopicQuestion['requester'],
  owner: string,
): boolean {
  return isPlatform || ownershipRefs.some(ref => isSameRef(ref, owner));
}
