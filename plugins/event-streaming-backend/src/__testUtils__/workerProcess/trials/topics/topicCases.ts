// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  JsonObject,
  TOPIC_STEPS,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import { TrialCase } from '../TrialCase';

/** What is there of a topic. */
export interface LiveTopic {
  partitions?: number;
  retention?: string;
  owner?: string;
  description?: string;
  isProtected?: boolean;
  exceptions: JsonObject[];
}

/** An operation on topics. */
export type TopicCase = TrialCase<TopicTarget, LiveTopic>;

const DAY = 86_400_000;
const UNTIL = new Date(Date.now() + 30 * DAY).toISOString().slice(0, 10);

/** Every operation that topics have. */
export const TOPIC_CASES: TopicCase[] = [
  {
    title: 'topic.create',
    operation: 'topic.create',
    steps: [TOPIC_STEPS.create, TOPIC_STEPS.record],
    given: 'nothing',
    input: () => ({
      description: 'Made while something broke',
      owner: 'group:default/billing',
      config: { 'retention.ms': '7200000' },
    }),
    leadsTo: {
      partitions: 2,
      retention: '7200000',
      description: 'Made while something broke',
    },
  },
  {
    title: 'topic.update',
    operation: 'topic.update',
    steps: [TOPIC_STEPS.configure, TOPIC_STEPS.changeNotes],
    given: 'an object',
    input: ({ topic }) => ({
      config: { 'retention.ms': '3600000' },
      description: 'Changed while something broke',
      confirmation: topic,
    }),
    leadsTo: {
      retention: '3600000',
      description: 'Changed while something broke',
    },
  },
  {
    title: 'topic.add-partitions',
    operation: 'topic.add-partitions',
    steps: [TOPIC_STEPS.addPartitions],
    given: 'an object',
    input: ({ topic }) => ({ partitions: 3, confirmation: topic }),
    leadsTo: { partitions: 3 },
  },
  {
    title: 'topic.delete',
    operation: 'topic.delete',
    steps: [TOPIC_STEPS.delete, TOPIC_STEPS.forget],
    given: 'an object',
    input: ({ topic }) => ({ confirmation: topic }),
    approver: 'bert',
    leadsTo: { partitions: undefined, owner: undefined },
  },
  {
    title: 'topic.assign-owner',
    operation: 'topic.assign-owner',
    steps: [TOPIC_STEPS.changeNotes],
    given: 'an object',
    input: () => ({ owner: 'group:default/query' }),
    approver: 'bert',
    leadsTo: { owner: 'group:default/query' },
  },
  {
    title: 'topic.set-protection',
    operation: 'topic.set-protection',
    steps: [TOPIC_STEPS.changeNotes],
    given: 'an object',
    input: () => ({ protected: true }),
    leadsTo: { isProtected: true },
  },
  {
    title: 'policy.exception',
    operation: 'policy.exception',
    steps: [TOPIC_STEPS.recordException],
    given: 'an object',
    input: () => ({ limit: 'partitions', value: 500, until: UNTIL }),
    approver: 'paul',
    leadsTo: {
      exceptions: [{ limit: 'partitions', value: 500, until: UNTIL }],
    },
  },
];
