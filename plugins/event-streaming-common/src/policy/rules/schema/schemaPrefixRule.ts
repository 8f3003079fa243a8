// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isSameRef, prefixRuleOf, titleOfOwner } from '../../../ownership';
import { Finding } from '../../../plan';
import { passed, violation, warning } from '../../finding';
import { SchemaQuestion } from '../../SchemaQuestion';
import { PrefixRule } from '../../types';

const FIELD = 'target.artifact';

/**
 * The name of a new schema is in a prefix that the requester may use, as that
 * of a topic, or is that of a topic which the requester owns.
 */
export function schemaPrefixRule(question: SchemaQuestion): Finding[] {
  if (question.exists) {
    return [];
  }
  if (question.ownsTopic) {
    const message = 'It describes a topic of yours';
    return [passed('prefix', message, { field: FIELD })];
  }
  const rule = prefixRuleOf(question.target.artifact, question.prefixes);
  if (!rule) {
    return [unclaimed(question)];
  }
  return [
    owns(question, rule)
      ? passed('prefix', `Prefix '${rule.prefix}' is yours`, { field: FIELD })
      : foreign(question, rule),
  ];
}

function foreign({ requester }: SchemaQuestion, rule: PrefixRule): Finding {
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
        detail: 'Only its owners and the platform can register schemas there',
      });
}

function unclaimed(question: SchemaQuestion): Finding {
  const message = `No prefix is set up for '${question.target.artifact}'`;
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

function owns({ requester }: SchemaQuestion, rule: PrefixRule): boolean {
  return requester.ownershipRefs.some(ref => isSameRef(ref, rule.owner));
}
