// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { JsonObject, TOPIC_STEPS } from '@sluice/plugin-event-streaming-common';

/** What is there of a topic. */
export interface LiveTopic {
  partitions?: number;
  retention?: string;
  owner?: string;
  description?: string;
  isProtected?: boolean;
  exceptions: JsonObject[];
}

/** An operation on topics with all of its steps, and what it leads to. */
export interface OperationCase {
  operation: string;
  steps: string[];
  /** Left out: the topic has to be made before. */
  makesTopic?: boolean;
  input(topic: string): JsonObject;
  /** Who has to approve what anna asks for. */
  approver?: string;
  leadsTo: Partial<LiveTopic>;
}

const DAY = 86_400_000;
const UNTIL = new Date(Date.now() + 30 * DAY).toISOString().slice(0, 10);

/** Every operation that topics have. */
export const OPERATION_CASES: OperationCase[] = [
  {
    operation: 'topic.create',
    steps: [TOPIC_STEPS.create, TOPIC_STEPS.record],
    makesTopic: true,
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
    operation: 'topic.update',
    steps: [TOPIC_STEPS.configure, TOPIC_STEPS.changeNotes],
    input: topic => ({
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
    operation: 'topic.add-partitions',
    steps: [TOPIC_STEPS.addPartitions],
    input: topic => ({ partitions: 3, confirmation: topic }),
    leadsTo: { partitions: 3 },
  },
  {
    operation: 'topic.delete',
    steps: [TOPIC_STEPS.delete, TOPIC_STEPS.forget],
    input: topic => ({ confirmation: topic }),
    approver: 'bert',
    leadsTo: { partitions: undefined, owner: undefined },
  },
  {
    operation: 'topic.assign-owner',
    steps: [TOPIC_STEPS.changeNotes],
    input: () => ({ owner: 'group:default/query' }),
    approver: 'bert',
    leadsTo: { owner: 'group:default/query' },
  },
  {
    operation: 'topic.set-protection',
    steps: [TOPIC_STEPS.changeNotes],
    input: () => ({ protected: true }),
    leadsTo: { isProtected: true },
  },
  {
    operation: 'policy.exception',
    steps: [TOPIC_STEPS.recordException],
    input: () => ({ limit: 'partitions', value: 500, until: UNTIL }),
    approver: 'paul',
    leadsTo: {
      exceptions: [{ limit: 'partitions', value: 500, until: UNTIL }],
    },
  },
];
