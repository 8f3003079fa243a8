// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Effect, PlanStep } from '../../../plan';
import { formatBytes } from '../formatBytes';
import { TopicTarget } from '../topicInputs';
import { TOPIC_STEPS } from './topicStepNames';
import { counted, TopicPlan, topicStep } from './TopicPlan';
import { TopicState } from './TopicState';

/**
 * What goes with a topic, as far as it could be read.
 *
 * @public
 */
export interface DeletionFigures {
  messages?: number;
  /** Of all replicas. */
  sizeBytes?: number;
  /** Milliseconds since the epoch of the newest record. */
  lastProducedAt?: number;
  /** Groups with a member that reads it now. */
  activeGroups: string[];
  /** Connectors that run and read or write it, as far as they may be named. */
  activeConnectors?: string[];
  /** Groups that committed on it, active or not. */
  groups: number;
  /** What could not be read, each with the reason. */
  unknown?: string[];
}

/**
 * The plan of a deletion: on Kafka by the topic's id, so that another topic
 * that takes the name is never hit, and then in what the portal remembers. How
 * much it holds may change after the approval; whether it holds anything not.
 *
 * @public
 */
export function planTopicDeletion(question: {
  target: TopicTarget;
  state: TopicState;
  /** Whether the portal remembers anything about it. */
  recorded: boolean;
  figures: DeletionFigures;
}): TopicPlan {
  const { target, state, recorded, figures } = question;
  const { topicId } = state;
  return {
    steps: [
      topicStep(target, {
        operation: TOPIC_STEPS.delete,
        title: `Delete '${target.topic}' on ${target.cluster}`,
        before: {
          ...(topicId ? { topicId } : {}),
          exists: true,
          holdsData: figures.messages !== 0,
        },
        after: { exists: false },
        risk: 'high',
      }),
      ...(recorded ? [forgetTopicStep(target)] : []),
    ],
    effects: [
      deleted(target, figures),
      ...stillRead(figures),
      ...stillConnected(figures),
    ],
  };
}

/**
 * The step of a deletion that takes away what the portal remembers.
 *
 * @public
 */
export function forgetTopicStep(target: TopicTarget): PlanStep {
  return topicStep(target, {
    operation: TOPIC_STEPS.forget,
    title: 'Take it out of the portal and the catalog',
    before: { recorded: true },
    after: { recorded: false },
    risk: 'low',
  });
}

function deleted({ topic }: TopicTarget, figures: DeletionFigures): Effect {
  const { messages, sizeBytes, lastProducedAt, groups } = figures;
  const size =
    sizeBytes === undefined ? '' : ` (${formatBytes(sizeBytes)} on disk)`;
  const what =
    messages === undefined
      ? `Deletes '${topic}' with all its messages${size}, for ever`
      : `Deletes '${topic}' with ${counted(
          messages,
          'message',
        )}${size}, for ever`;
  const last =
    lastProducedAt === undefined
      ? []
      : [`The newest message is of ${toMinute(lastProducedAt)}`];
  const left = groups
    ? [
        `${counted(groups, 'consumer group')} ${
          groups === 1 ? 'loses what it' : 'lose what they'
        } had left to read`,
      ]
    : [];
  return {
    code: 'topic-deleted',
    severity: 'irreversible',
    message: [what, ...last, ...left, ...(figures.unknown ?? [])].join('. '),
    params: {
      ...(messages === undefined ? {} : { messages }),
      ...(sizeBytes === undefined ? {} : { sizeBytes }),
      ...(lastProducedAt === undefined
        ? {}
        : { lastProducedAt: new Date(lastProducedAt).toISOString() }),
      groups,
    },
  };
}

/** 2026-01-01 09:30 UTC: everybody who reads it means the same moment. */
function toMinute(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function stillRead({ activeGroups }: DeletionFigures): Effect[] {
  return activeGroups.length
    ? [
        {
          code: 'active-consumers-affected',
          severity: 'care',
          message: `${counted(activeGroups.length, 'consumer group')} ${
            activeGroups.length === 1 ? 'reads' : 'read'
          } it at this moment and ${
            activeGroups.length === 1 ? 'fails' : 'fail'
          } from then on: ${activeGroups.join(', ')}`,
          params: { groups: activeGroups },
        },
      ]
    : [];
}

function stillConnected({ activeConnectors = [] }: DeletionFigures): Effect[] {
  return activeConnectors.length
    ? [
        {
          code: 'active-connectors-affected',
          severity: 'care',
          message: `${counted(activeConnectors.length, 'connector')} ${
            activeConnectors.length === 1 ? 'moves' : 'move'
          } data from or to it at this moment: ${activeConnectors.join(', ')}`,
          params: { connectors: activeConnectors },
        },
      ]
    : [];
}
