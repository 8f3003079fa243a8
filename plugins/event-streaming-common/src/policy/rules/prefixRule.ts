// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isSameRef, prefixRuleOf, titleOfOwner } from '../../ownership';
import { Finding } from '../../plan';
import { passed, violation, warning } from '../finding';
import { TopicQuestion } from '../TopicQuestion';
import { PrefixRule } from '../types';

const FIELD = 'target.topic';

/** The name is in a prefix that the requester may use. */
export function prefixRule(question: TopicQuestion): Finding[] {
  const rule = prefixRuleOf(question.target.topic, question.prefixes);
  if (!rule) {
    return [unclaimed(question)];
  }
  if (owns(question, rule)) {
    const message = `Prefix '${rule.prefix}' is yours`;
    return [passed('prefix', message, { field: FIELD })];
  }
  return [foreign(question, rule)];
}

function foreign({ requester }: TopicQuestion, rule: PrefixRule): Finding {
  const message = `Prefix '${rule.prefix}' belongs to ${titleOfOwner(
    rule.owner,
  )}`;
  return requester.isPlatform
    ? warning('platform-intervention', message, {
        field: FIELD,
        detail: 'You may use it as platform; it is recorded',
      })
    : violation('foreign-prefix', message, {
        field: FIELD,
        detail: 'Only its owners and the platform can create topics there',
      });
}

function unclaimed(question: TopicQuestion): Finding {
  const message = `No prefix is set up for '${question.target.topic}'`;
  if (question.requester.isPlatform) {
    const detail = 'You may use it as platform; its owner is the one you name';
    return passed('prefix', message, { field: FIELD, detail });
  }
  const own = question.prefixes
    .filter(rule => owns(question, rule))
    .map(rule => `'${rule.prefix}'`)
    .sort();
  const detail = own.length
    ? `Your groups have ${own.join(', ')}`
    : 'Your groups have no prefix yet; ask the platform for one';
  return violation('unclaimed-prefix', message, { field: FIELD, detail });
}

function owns({ requester }: TopicQuestion, rule: PrefixRule): boolean {
  return requester.ownershipRefs.some(ref => isSameRef(ref, rule.owner));
}
