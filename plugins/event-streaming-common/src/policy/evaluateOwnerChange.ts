// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isSameRef, prefixRuleOf, titleOfOwner } from '../ownership';
import { Finding } from '../plan';
import { passed, violation, warning } from './finding';
import { PrefixRule } from './types';

const FIELD = 'input.owner';

/**
 * What the policy says to another owner of a topic, or of something else that
 * is named like one.
 *
 * @public
 */
export function evaluateOwnerChange(question: {
  topic: string;
  /** Who has it; undefined when nobody does. */
  owner?: string;
  newOwner: string;
  /** Whether the catalog knows the new owner. */
  isKnown: boolean;
  prefixes: readonly PrefixRule[];
  /** Such as `Connectors`; topics if left out. */
  what?: string;
}): Finding[] {
  const { owner, newOwner, isKnown, topic, prefixes } = question;
  const { what = 'Topics' } = question;
  if (!isKnown) {
    const message = `The software catalog has no '${titleOfOwner(newOwner)}'`;
    return [violation('unknown-owner', message, { field: FIELD })];
  }
  if (owner !== undefined && isSameRef(owner, newOwner)) {
    const message = `${titleOfOwner(newOwner)} owns it already`;
    return [violation('nothing-changes', message, { field: FIELD })];
  }
  const rule = prefixRuleOf(topic, prefixes);
  if (rule && !isSameRef(rule.owner, newOwner)) {
    const message = `${what} under '${
      rule.prefix
    }' are usually owned by ${titleOfOwner(rule.owner)}`;
    const detail =
      what === 'Topics'
        ? 'Rights on Kafka go by the prefix and stay as they are'
        : undefined;
    return [warning('owner-not-of-prefix', message, { field: FIELD, detail })];
  }
  return [
    passed('owner', `${titleOfOwner(newOwner)} is in the catalog`, {
      field: FIELD,
    }),
  ];
}
