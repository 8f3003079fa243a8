// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { listed } from '../../../kinds/connector/topics/listed';
import { topicPatternsOf } from '../../../kinds/connector/topics/topicPatternsOf';
import { ConnectorTopicRole } from '../../../kinds/connector/topics/topicsOfConnectorConfig';
import { counted } from '../../../kinds/topic/changes/TopicPlan';
import { isSameRef, titleOfOwner } from '../../../ownership';
import { Finding } from '../../../plan';
import { ConnectorQuestion, TopicInConfig } from '../../ConnectorQuestion';
import { passed, violation, warning } from '../../finding';

const KEYS: Record<ConnectorTopicRole, string> = {
  reads: 'topics',
  writes: 'topic',
  'dead-letters': 'errors.deadletterqueue.topic.name',
};

const MADE_WITH = /^topic\.creation\.(?!enable$)/;

/** The topics that a configuration may name at once. @public */
export const MOST_NAMED_TOPICS = 200;

/** A sink says what it reads in one way; topics are there, and whose they are is told. */
export function connectorTopicsRule(question: ConnectorQuestion): Finding[] {
  const { type } = question;
  const topics = question.topics.filter(({ pattern }) => !pattern);
  if (topics.length > MOST_NAMED_TOPICS) {
    const message = `A connector names at most ${MOST_NAMED_TOPICS} topics; use a pattern for more`;
    return [
      violation('too-many-topics', message, { field: 'input.config.topics' }),
    ];
  }
  const findings = [
    ...(type === 'sink' ? waysOf(question) : []),
    ...topics.flatMap(topic => findingsOn(topic, question)),
    ...fittingOf(question),
    ...madeOf(question),
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

/** One finding for each pattern that fits topics of others now. */
function fittingOf(question: ConnectorQuestion): Finding[] {
  const foreign = question.topics.filter(topic => !mayUse(topic, question));
  const keys = new Set(foreign.flatMap(({ pattern }) => pattern ?? []));
  return [...keys].map(key => {
    const fitting = foreign.filter(({ pattern }) => pattern === key);
    const names = listed(fitting.map(({ topic }) => `'${topic}'`));
    const message = `'${key}' fits ${counted(
      fitting.length,
      'topic',
    )} of others now: ${names}`;
    const at = { field: `input.config.${key}` };
    return warning('foreign-topic', message, at);
  });
}

/** A worker makes topics that a source makes up, past the policy of topics. */
function madeOf({ type, config }: ConnectorQuestion): Finding[] {
  const keys = Object.keys(config).filter(key => MADE_WITH.test(key));
  const makes = type === 'source' && topicPatternsOf(type, config).length > 0;
  return (makes ? keys : [])
    .slice(0, 1)
    .map(key =>
      warning(
        'topics-made',
        'Topics that are not there yet are made with these settings, which no policy of topics looks at',
        { field: `input.config.${key}` },
      ),
    );
}

function findingsOn(
  named: TopicInConfig,
  question: ConnectorQuestion,
): Finding[] {
  const { topic, role, exists, owner } = named;
  const at = { field: `input.config.${KEYS[role]}` };
  if (!exists) {
    const message = `There is no topic '${topic}'`;
    const detail = 'Create it first, with the owner and settings that it needs';
    return [violation('topic-missing', message, { ...at, detail })];
  }
  if (mayUse(named, question)) {
    return [];
  }
  const whose = owner === undefined ? 'to nobody' : `to ${titleOfOwner(owner)}`;
  const does = role === 'reads' ? 'Reads' : 'Writes to';
  return [
    warning('foreign-topic', `${does} '${topic}', which belongs ${whose}`, at),
  ];
}

/** Without a word: the owner's own, and what the owner declares to read. */
function mayUse(
  { owner, role, isDeclaredReader }: TopicInConfig,
  { owner: own }: ConnectorQuestion,
): boolean {
  const isOwn =
    owner !== undefined && own !== undefined && isSameRef(owner, own);
  return isOwn || (role === 'reads' && isDeclaredReader);
}
