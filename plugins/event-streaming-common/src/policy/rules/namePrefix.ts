// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isSameRef, prefixRuleOf, titleOfOwner } from '../../ownership';
import { Finding } from '../../plan';
import { passed, violation, warning } from '../finding';
import { TopicQuestion } from '../TopicQuestion';
import { PrefixRule } from '../types';

/** A name that somebody would like to use. */
export interface WantedName
  extends Pick<TopicQuestion, 'requester' | 'prefixes'> {
  name: string;
  /** The path that a form can mark. */
  field: string;
  /** What others may not do there, such as `create topics`. */
  use: string;
}

/** Whether a name is in a prefix that the requester may use. */
export function namePrefix(wanted: WantedName): Finding[] {
  const { field } = wanted;
  const rule = prefixRuleOf(wanted.name, wanted.prefixes);
  if (!rule) {
    return [unclaimed(wanted)];
  }
  return [
    owns(wanted, rule)
      ? passed('prefix', `Prefix '${rule.prefix}' is yours`, { field })
      : foreign(wanted, rule),
  ];
}

function foreign(
  { requester, field, use }: WantedName,
  rule: PrefixRule,
): Finding {
  const message = `Prefix '${rule.prefix}' belongs to ${titleOfOwner(
    rule.owner,
  )}`;
  return requester.isPlatform
    ? warning('platform-intervention', message, {
        field,
        detail: 'You may use it as platform; it is recorded',
      })
    : violation('foreign-prefix', message, {
        field,
        detail: `Only its owners and the platform can ${use} there`,
      });
}

function unclaimed(wanted: WantedName): Finding {
  const { name, field } = wanted;
  const message = `No prefix is set up for '${name}'`;
  if (wanted.requester.isPlatform) {
    const detail = 'You may use it as platform; its owner is the one you name';
    return passed('prefix', message, { field, detail });
  }
  const own = wanted.prefixes
    .filter(rule => owns(wanted, rule))
    .map(rule => `'${rule.prefix}'`)
    .sort();
  const detail = own.length
    ? `Your groups have ${own.join(', ')}`
    : 'Your groups have no prefix yet; ask the platform for one';
  return violation('unclaimed-prefix', message, { field, detail });
}

function owns({ requester }: WantedName, rule: PrefixRule): boolean {
  return requester.ownershipRefs.some(ref => isSameRef(ref, rule.owner));
}
