// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { configChangesOf } from '../kinds/topic/changes/configChangesOf';
import { TopicState } from '../kinds/topic/changes/TopicState';
import { TopicUpdateInput } from '../kinds/topic/topicChangeInputs';
import { TOPIC_PURPOSES } from '../kinds/topic/topicInputs';
import { topicConfigKeyOf } from '../kinds/topic/topicConfigKeys';
import { Finding } from '../plan';
import { clusterRule } from './rules/clusterRule';
import { CONTENT_RULES } from './rules/contentRules';
import { keyRule } from './rules/keyRule';
import { partitionsRule } from './rules/partitionsRule';
import { TopicQuestion } from './TopicQuestion';

/** Rules about what a change can change. */
const RULES: ((question: TopicQuestion) => Finding[])[] = [
  partitionsRule,
  keyRule,
  ...CONTENT_RULES,
];

/**
 * All that the policy looks at when somebody asks for a change of a topic.
 *
 * @public
 */
export interface TopicChangeQuestion
  extends Pick<
    TopicQuestion,
    'target' | 'profile' | 'facts' | 'prefixes' | 'requester' | 'exceptions'
  > {
  state: TopicState;
  /** What was asked for; what is left out stays. */
  change: Pick<TopicUpdateInput, 'config' | 'key' | 'purpose'> & {
    partitions?: number;
  };
}

/**
 * What the policy says to the topic as it would be. What it had before is no
 * reason to refuse: only a finding about something that changes, or one that
 * the change brings about, is a violation; the others become warnings.
 *
 * @public
 */
export function evaluateTopicChange(question: TopicChangeQuestion): Finding[] {
  const before = new Set(findings(question, { config: {} }).map(identityOf));
  const touched = touchedFields(question);
  const after = findings(question, question.change);
  return [
    ...clusterRule(toQuestion(question, question.change)),
    ...after.flatMap(finding => {
      const isOurs =
        touched.has(finding.field ?? '') || !before.has(identityOf(finding));
      return isOurs ? [finding] : asKnownBefore(finding);
    }),
  ];
}

function findings(
  question: TopicChangeQuestion,
  change: TopicChangeQuestion['change'],
): Finding[] {
  const asked = toQuestion(question, change);
  return RULES.flatMap(rule => rule(asked));
}

/** The same words about the same field: nothing about it has changed. */
function identityOf({ code, field, message }: Finding): string {
  return JSON.stringify([code, field, message]);
}

function asKnownBefore(finding: Finding): Finding[] {
  return finding.outcome === 'violation'
    ? [
        {
          ...finding,
          outcome: 'warning',
          detail: 'It was so before and stays; only what changes is judged',
        },
      ]
    : [];
}

/** Fields of the input whose value would be another one. */
function touchedFields({ state, change }: TopicChangeQuestion): Set<string> {
  const { config, partitions, key, purpose } = change;
  return new Set([
    ...configChangesOf(state, config).map(
      ({ key: name }) => `input.config.${name}`,
    ),
    ...Object.keys(config ?? {})
      .filter(name => !topicConfigKeyOf(name))
      .map(name => `input.config.${name}`),
    ...(partitions === undefined ? [] : ['input.partitions']),
    ...(key === undefined ? [] : ['input.key']),
    ...(purpose === undefined ? [] : ['input.purpose']),
  ]);
}

/** The topic as it would be, asked about as if it were new. */
function toQuestion(
  question: TopicChangeQuestion,
  { config = {}, partitions, key, purpose }: TopicChangeQuestion['change'],
): TopicQuestion {
  const { state, change: _, ...rest } = question;
  const changes = configChangesOf(state, config);
  const asked = Object.entries(config).flatMap(([name, value]) =>
    value === null ? [] : [[name, value]],
  );
  return {
    ...rest,
    input: {
      description: state.notes.description ?? '',
      owner: state.notes.owner ?? '',
      config: Object.fromEntries(asked),
      key: key ?? state.notes.key,
      purpose: TOPIC_PURPOSES.find(
        known => known === (purpose ?? state.notes.purpose),
      ),
    },
    spec: {
      name: question.target.topic,
      partitions: partitions ?? state.partitions,
      replicationFactor: state.replicationFactor,
      config: {
        ...effective(state),
        ...Object.fromEntries(
          changes.map(({ key: name, holdsAfter }) => [name, holdsAfter]),
        ),
      },
    },
  };
}

function effective({ config }: TopicState): Record<string, string> {
  return Object.fromEntries(
    Object.entries(config)
      .filter(([name]) => topicConfigKeyOf(name))
      .map(([name, { value }]) => [name, value]),
  );
}
