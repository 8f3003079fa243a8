// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isSameRef, prefixRuleOf, titleOfOwner } from '../../../ownership';
import { Finding } from '../../../plan';
import { NewConnectorQuestion } from '../../ConnectorQuestion';
import { passed, violation, warning } from '../../finding';

const FIELD = 'input.owner';

/** The owner is a group of the requester, and the one that has the prefix. */
export function connectorOwnerRule(question: NewConnectorQuestion): Finding[] {
  const { owner, isOwnerKnown, requester } = question;
  if (!isOwnerKnown) {
    const message = `The software catalog has no '${titleOfOwner(owner)}'`;
    return [violation('unknown-owner', message, { field: FIELD })];
  }
  if (!mayName(requester, owner)) {
    const message = `You are not a member of ${titleOfOwner(owner)}`;
    const detail = 'The owner must be one of your groups';
    return [violation('foreign-owner', message, { field: FIELD, detail })];
  }
  return [
    otherOwnerOfPrefix(question) ??
      passed('owner', 'Owner and description given', { field: FIELD }),
  ];
}

function otherOwnerOfPrefix({
  owner: named,
  requester,
  prefixes,
  target,
}: NewConnectorQuestion): Finding | undefined {
  const rule = prefixRuleOf(target.connector, prefixes);
  if (!rule || isSameRef(rule.owner, named)) {
    return undefined;
  }
  const owner = titleOfOwner(rule.owner);
  const message = `Connectors under '${
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
  { ownershipRefs, isPlatform }: NewConnectorQuestion['requester'],
  owner: string,
): boolean {
  return isPlatform || ownershipRefs.some(ref => isSameRef(ref, owner));
}
