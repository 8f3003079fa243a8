// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding } from '../../plan';
import { TopicQuestion } from '../TopicQuestion';
import { namedOwnerRule } from './namedOwnerRule';

/** The owner of a new topic is a group of the requester that has the prefix. */
export function ownerRule(question: TopicQuestion): Finding[] {
  const { input, requester, prefixes, target } = question;
  return namedOwnerRule({
    kinds: 'Topics',
    name: target.topic,
    owner: input.owner,
    requester,
    prefixes,
    given: 'Owner and description given',
  });
}
