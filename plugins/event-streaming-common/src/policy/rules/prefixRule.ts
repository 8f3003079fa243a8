// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding } from '../../plan';
import { TopicQuestion } from '../TopicQuestion';
import { namePrefix } from './namePrefix';

/** The name is in a prefix that the requester may use. */
export function prefixRule(question: TopicQuestion): Finding[] {
  return namePrefix({
    ...question,
    name: question.target.topic,
    field: 'target.topic',
    use: 'create topics',
  });
}
