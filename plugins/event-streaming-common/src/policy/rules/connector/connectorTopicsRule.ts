// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorTopicRole } from '../../../kinds/connector/topics/topicsOfConnectorConfig';
import { isSameRef, titleOfOwner } from '../../../ownership';
import { Finding } from '../../../plan';
import { ConnectorQuestion, TopicInConfig } from '../../ConnectorQuestion';
import { passed, violation, warning } from '../../finding';

const KEYS: Record<ConnectorTopicRole, string> = {
  reads: 'topics',
  writes: 'topic',
  'dead-letters': 'errors.deadletterqueue.topic.name',
};

/** The topics that a configuration may name at once. @public */
export const MOST_NAMED_TOPICS = 200;

/** A sink says what it reads in one way; topics are there, and whose they are is told. */
export function connectorTopicsRule(question: ConnectorQuestion): Finding[] {
  const { type, topics } = question;
  if (topics.length > MOST_NAMED_TOPICS) {
    const message = `A connector names at most ${MOST_NAMED_TOPICS} topics; use a pattern for more`;
    return [
      violation('too-many-topics', message, { field: 'input.config.topics' }),
    ];
  }
  const findings = [
    ...(type === 'sink' ? waysOf(question) : []),
    ...topics.flatMap(topic => findingsOn(topic, question)),
  ];
  return findings.length || !topics.length
    ? findings
    : [
        passed('topics', 'All its topics are there and may be used', {
          field: `input.config.${KEYS[topics[0].role]}`,
        }),
      ];
}

function waysOf({ config }: ConnectorQuestion): Finding[] {
  const field = 'input.config.topics';
  const isList = Boolean(config.topics?.trim());
  const isPattern = Boolean(config['topics.regex']?.trim());
  if (isList && isPattern) {
    const message = "Say either 'topics' or 'topics.regex', not both";
    return [violation('topics-twice', message, { field })];
  }
  if (isPattern) {
    const message =
      'It reads every topic whose name fits, those of others and later ones as well';
    const at = { field: 'input.config.topics.regex' };
    return [warning('topics-by-pattern', message, at)];
  }
  return isList
    ? []
    : [violation('topics-needed', 'Say which topics it reads', { field })];
}

function findingsOn(
  { topic, role, exists, owner, isDeclaredReader }: TopicInConfig,
  { owner: own }: ConnectorQuestion,
): Finding[] {
  const at = { field: `input.config.${KEYS[role]}` };
  if (!exists) {
    const message = `There is no topic '${topic}'`;
    const detail = 'Create it first, with the owner and settings that it needs';
    return [violation('topic-missing', message, { ...at, detail })];
  }
  const isOwn =
    owner !== undefined && own !== undefined && isSameRef(owner, own);
  if (isOwn || (role === 'reads' && isDeclaredReader)) {
    return [];
  }
  const whose = owner === undefined ? 'to nobody' : `to ${titleOfOwner(owner)}`;
  const does = role === 'reads' ? 'Reads' : 'Writes to';
  return [
    warning('foreign-topic', `${does} '${topic}', which belongs ${whose}`, at),
  ];
}
