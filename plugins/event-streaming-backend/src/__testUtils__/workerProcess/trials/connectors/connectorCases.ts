// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { connectFolders, testStack } from '@sluice/local-stack';
import {
  CONNECTOR_STEPS,
  ConnectorTarget,
  REDACTED_VALUE,
} from '@sluice/plugin-event-streaming-common';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { TrialCase } from '../TrialCase';

/** What is there of a connector. */
export interface LiveConnector {
  /** How many the worker lists of that name. */
  count: number;
  /** Of the connector and of each of its tasks. */
  states: string[];
  /** `key=value`, sorted, as the client tells it. */
  config: string[];
  /** Parts that have an offset; of one that is gone, those it left behind. */
  offsets: number;
  owner?: string;
  description?: string;
}

/** An operation on connectors. */
export type ConnectorCase = TrialCase<ConnectorTarget, LiveConnector>;

const { files, secrets } = connectFolders(testStack().dataDir, 'connect-dev');
const RUN = randomUUID().slice(0, 8);
const STRINGS = 'org.apache.kafka.connect.storage.StringConverter';

const referenceTo = (key: string) =>
  `\${file:${join(secrets, 'canary.properties')}:${key}}`;

/** What the owner may refer to. */
export const SECRET_REFERENCES = ['user', 'password'].map(referenceTo);

/** Written in full at the worker itself, where no policy is asked. */
const LITERAL = `canary-literal-${RUN}`;

/** Texts that nothing may keep; the first is what the references resolve to. */
export const SECRET_TEXTS = ['canary-7f3a', LITERAL];

/** The topic that all of them write to. */
export const FED_TOPIC = { cluster: 'dev', topic: `billing.fault.fed-${RUN}` };

/** What all of them read. */
export const READ_FILE = join(files, `faults-${RUN}.txt`);

const CONFIG: Record<string, string> = {
  'connector.class': 'org.apache.kafka.connect.file.FileStreamSourceConnector',
  'tasks.max': '1',
  file: READ_FILE,
  topic: FED_TOPIC.topic,
  'key.converter': STRINGS,
  'value.converter': STRINGS,
  'audit.api.token': referenceTo('user'),
};

/** How a connector that has to be there is made. */
export const GIVEN_CONFIG: Record<string, string> = {
  ...CONFIG,
  'audit.password': LITERAL,
};

const told = (config: Record<string, string>) =>
  Object.entries(config)
    .map(([key, value]) => `${key}=${value}`)
    .sort();

const GIVEN_TOLD = { ...GIVEN_CONFIG, 'audit.password': REDACTED_VALUE };
const CHANGES = {
  'batch.size': '100',
  'audit.api.token': referenceTo('password'),
};
const DESCRIPTION = 'Asked for while something broke';
const RUNNING = ['running', 'task 0 running'];
const GONE = { count: 0, states: [], owner: undefined, description: undefined };

/** Every operation that connectors have; deletions with both fates of offsets. */
export const CONNECTOR_CASES: ConnectorCase[] = [
  {
    title: 'a creation',
    operation: 'connector.create',
    steps: [CONNECTOR_STEPS.create, CONNECTOR_STEPS.record],
    watches: [CONNECTOR_STEPS.awaitRunning],
    given: 'nothing',
    input: () => ({
      description: DESCRIPTION,
      owner: 'group:default/billing',
      config: CONFIG,
    }),
    approver: 'bert',
    leadsTo: {
      count: 1,
      states: RUNNING,
      config: told(CONFIG),
      owner: 'group:default/billing',
      description: DESCRIPTION,
    },
  },
  {
    title: 'a change',
    operation: 'connector.update',
    steps: [CONNECTOR_STEPS.configure, CONNECTOR_STEPS.record],
    watches: [CONNECTOR_STEPS.awaitRunning],
    given: 'an object',
    input: () => ({ config: CHANGES, description: DESCRIPTION }),
    approver: 'bert',
    leadsTo: {
      count: 1,
      states: RUNNING,
      config: told({ ...GIVEN_TOLD, ...CHANGES }),
      description: DESCRIPTION,
    },
  },
  {
    title: 'a deletion that keeps offsets',
    operation: 'connector.delete',
    steps: [CONNECTOR_STEPS.delete, CONNECTOR_STEPS.forget],
    given: 'an object',
    input: ({ connector }) => ({ offsets: 'keep', confirmation: connector }),
    approver: 'bert',
    leadsTo: { ...GONE, offsets: 1 },
  },
  {
    title: 'a deletion that resets offsets',
    operation: 'connector.delete',
    steps: [
      CONNECTOR_STEPS.stop,
      CONNECTOR_STEPS.resetOffsets,
      CONNECTOR_STEPS.delete,
      CONNECTOR_STEPS.forget,
    ],
    given: 'an object',
    input: ({ connector }) => ({ offsets: 'reset', confirmation: connector }),
    approver: 'bert',
    leadsTo: { ...GONE, offsets: 0 },
  },
  {
    title: 'a reset',
    operation: 'connector.reset-offsets',
    steps: [CONNECTOR_STEPS.resetOffsets],
    given: 'an object at rest',
    input: ({ connector }) => ({ to: 'start', confirmation: connector }),
    approver: 'bert',
    leadsTo: {
      count: 1,
      states: ['stopped'],
      config: told(GIVEN_TOLD),
      offsets: 0,
    },
  },
];
