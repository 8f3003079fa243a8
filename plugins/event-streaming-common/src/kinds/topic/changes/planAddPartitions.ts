// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Effect } from '../../../plan';
import { keyExpression } from '../topicGuarantees';
import { TopicTarget } from '../topicInputs';
import { nextTopicVersion } from './nextTopicVersion';
import { TOPIC_STEPS } from './topicStepNames';
import { counted, TopicPlan, topicStep } from './TopicPlan';
import { TopicState } from './TopicState';

/**
 * How a topic is keyed: as declared, as a sample of its newest records shows,
 * or nobody knows.
 *
 * @public
 */
export type Keying =
  | { by: 'declaration'; keyed: boolean }
  | { by: 'sample'; keyed: boolean; records: number }
  | { by: 'nothing'; reason: string };

const LATEST =
  'Consumers that begin with the latest message (auto.offset.reset=latest) miss what is written to a new partition before they find it';

/**
 * The plan of adding partitions. Kafka can only add them; a number that is not
 * higher than now makes no step, and the policy says why.
 *
 * @public
 */
export function planAddPartitions(question: {
  target: TopicTarget;
  state: TopicState;
  partitions: number;
  keying: Keying;
}): TopicPlan {
  const { target, state, partitions, keying } = question;
  if (partitions <= state.partitions) {
    return { steps: [], effects: [] };
  }
  const isSafe = keying.by === 'declaration' && !keying.keyed;
  return {
    steps: [
      topicStep(target, {
        operation: TOPIC_STEPS.addPartitions,
        title: `Grow '${target.topic}' to ${partitions} partitions`,
        before: {
          ...(state.topicId ? { topicId: state.topicId } : {}),
          partitions: state.partitions,
        },
        after: { partitions },
        risk: isSafe ? 'low' : 'medium',
      }),
    ],
    effects: [effectOf(question)],
  };
}

/** Whether records of one key can be scattered; unknown counts as yes. @public */
export function mayBeKeyed(keying: Keying): boolean {
  return keying.by === 'nothing' || keying.keyed;
}

function effectOf({
  target,
  state,
  partitions,
  keying,
}: {
  target: TopicTarget;
  state: TopicState;
  partitions: number;
  keying: Keying;
}): Effect {
  const head = `Grows from ${counted(
    state.partitions,
    'partition',
  )} to ${partitions}, which cannot be taken back. ${LATEST}`;
  const params = { from: state.partitions, to: partitions };
  if (!mayBeKeyed(keying)) {
    const seen =
      keying.by === 'sample' && keying.records > 0
        ? `. A sample of the newest ${counted(
            keying.records,
            'message',
          )} has no key`
        : '';
    return {
      code: 'partitions-added',
      severity: 'irreversible',
      message: `${head}${seen}`,
      params,
    };
  }
  return {
    code: 'partitions-of-keyed-added',
    severity: 'irreversible',
    message: `${head}. ${keyedWords(state, keying)}`,
    params: { ...params, offer: rekeyedTopic(target, state, partitions) },
  };
}

function keyedWords({ notes }: TopicState, keying: Keying): string {
  const moved =
    'keys move to other partitions, so that messages of one key from before and after are not in order; joins and state of consumers no longer match';
  const advice =
    'Better make a new version of the topic with the right number and copy what is there';
  switch (keying.by) {
    case 'declaration': {
      const key = notes.key ? ` by ${keyExpression(notes.key)}` : '';
      return `The topic is keyed${key}: ${moved}. ${advice}`;
    }
    case 'sample':
      return `The newest messages have keys, by a sample: ${moved}. ${advice}`;
    default:
      return `Whether messages have keys is not known (${keying.reason}); if so, ${moved}. ${advice}`;
  }
}

/** What to ask for instead: the next version of the topic, filled in. */
function rekeyedTopic(
  { cluster, topic }: TopicTarget,
  { notes }: TopicState,
  partitions: number,
) {
  return {
    label: 'Make a new version of the topic',
    operation: 'topic.create',
    target: { cluster, topic: nextTopicVersion(topic) },
    input: {
      partitions,
      ...(notes.description ? { description: notes.description } : {}),
      ...(notes.owner ? { owner: notes.owner } : {}),
      ...(notes.key ? { key: notes.key } : {}),
    },
  };
}
