// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { nameKey } from '../../kinds/topic/topicName';
import { Finding } from '../../plan';
import { passed, violation } from '../finding';
import { TopicQuestion } from '../TopicQuestion';
import { mayUseName } from './mayUseName';

const FIELD = 'target.topic';

/**
 * No topic of that name is there, nor one that could be taken for it. Who may
 * not use the name is not told what is there: it can be a topic to hide.
 */
export function nameTakenRule(question: TopicQuestion): Finding[] {
  const { target, facts } = question;
  const { topic } = target;
  if (!mayUseName(question)) {
    return [];
  }
  if (facts.exists) {
    const message = `'${topic}' exists on ${facts.cluster} already`;
    return [violation('topic-exists', message, { field: FIELD })];
  }
  const twins = facts.similarNames.filter(
    other => other !== topic && nameKey(other) === nameKey(topic),
  );
  return twins.length === 0
    ? [passed('name-free', `Free on ${facts.cluster}`, { field: FIELD })]
    : twins.sort().map(twin => toViolation(topic, twin));
}

function toViolation(topic: string, twin: string): Finding {
  return topic.toLowerCase() === twin.toLowerCase()
    ? violation(
        'name-case-twin',
        `'${topic}' differs from the topic '${twin}' only by capitals`,
        { field: FIELD, detail: 'People and tools would mix them up' },
      )
    : violation(
        'name-collision',
        `'${topic}' collides with the topic '${twin}'`,
        {
          field: FIELD,
          detail: 'Dots and underscores are the same in the metrics of Kafka',
        },
      );
}
