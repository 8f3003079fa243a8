// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isSameRef, prefixRuleOf } from '../../ownership';
import { TopicQuestion } from '../TopicQuestion';

/** Whether the name is in a prefix of the requester, who may be the platform. */
export function mayUseName(question: TopicQuestion): boolean {
  const { prefixes, requester, target } = question;
  const rule = prefixRuleOf(target.topic, prefixes);
  return (
    requester.isPlatform ||
    (rule !== undefined &&
      requester.ownershipRefs.some(ref => isSameRef(ref, rule.owner)))
  );
}
