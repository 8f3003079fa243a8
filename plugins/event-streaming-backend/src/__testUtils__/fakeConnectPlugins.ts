// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectConfigKey,
  ConnectPlugin,
} from '@sluice/plugin-event-streaming-node';

/** The classes of the plug-ins that a `FakeConnectCluster` has. */
export const FAKE_CLASSES = {
  fileSource: 'org.apache.kafka.connect.file.FileStreamSourceConnector',
  fileSink: 'org.apache.kafka.connect.file.FileStreamSinkConnector',
  jdbcSink: 'io.debezium.connector.jdbc.JdbcSinkConnector',
} as const;

/** What a `FakeConnectCluster` has installed at first. */
export const FAKE_PLUGINS: readonly ConnectPlugin[] = [
  { className: FAKE_CLASSES.fileSource, type: 'source', version: '4.3.1' },
  { className: FAKE_CLASSES.fileSink, type: 'sink', version: '4.3.1' },
  { className: FAKE_CLASSES.jdbcSink, type: 'sink', version: '3.6.3.Final' },
  {
    className: 'org.apache.kafka.connect.storage.StringConverter',
    type: 'converter',
    version: '4.3.1',
  },
  {
    className: 'org.apache.kafka.connect.transforms.RegexRouter',
    type: 'transformation',
    version: '4.3.1',
  },
];

function keyOf(
  name: string,
  given: Partial<ConnectConfigKey> = {},
): ConnectConfigKey {
  return {
    name,
    type: 'STRING',
    required: false,
    importance: 'high',
    documentation: `What ${name} says.`,
    order: 1,
    displayName: name,
    dependents: [],
    ...given,
  };
}

const COMMON = [
  keyOf('connector.class', { required: true, group: 'Common' }),
  keyOf('tasks.max', { type: 'INT', defaultValue: '1', group: 'Common' }),
  keyOf('key.converter', { type: 'CLASS', importance: 'low', group: 'Common' }),
];

const SINK = [
  ...COMMON,
  keyOf('topics', { type: 'LIST', defaultValue: '', group: 'Common' }),
  keyOf('topics.regex', { defaultValue: '', group: 'Common' }),
  keyOf('errors.tolerance', {
    defaultValue: 'none',
    importance: 'medium',
    group: 'Error Handling',
  }),
];

/** Keys by class. */
export const FAKE_PLUGIN_KEYS: Readonly<Record<string, ConnectConfigKey[]>> = {
  [FAKE_CLASSES.fileSource]: [
    ...COMMON,
    keyOf('file', { documentation: 'Source filename.' }),
    keyOf('topic', { required: true }),
    keyOf('batch.size', {
      type: 'INT',
      defaultValue: '2000',
      importance: 'low',
    }),
  ],
  [FAKE_CLASSES.fileSink]: [...SINK, keyOf('file')],
  [FAKE_CLASSES.jdbcSink]: [
    ...SINK,
    keyOf('connection.url', { required: true, group: 'Connection' }),
    keyOf('connection.username', { group: 'Connection' }),
    keyOf('connection.password', { type: 'PASSWORD', group: 'Connection' }),
  ],
};
