// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { topicNames } from '../fixture/topicNames';

const WORKERS = 3;
/** Each so many-th is a sink, the others are sources. */
const SINK_EACH = 2;
/** Each so many-th has a task that failed, with a trace. */
const FAILED_EACH = 10;
/** Each so many-th is paused. */
const PAUSED_EACH = 20;
const OTHER_KEYS = 30;
/** As settings are: figures, switches, classes, lists, patterns, a sentence. */
const VALUES = [
  ...['60000', 'true', 'org.apache.kafka.connect.json.JsonConverter'],
  ...['insert', 'a.first_field,a.second_field', '/data/out'],
  ...['(.*)[.](.*)', 'what somebody has written about it'],
];
const TRACE_LINES = 60;
const VERSION = '3.6.1.Final';

/** The plug-ins of the double, with the keys that they call secret. */
export const PLUGINS = [
  {
    class: 'io.debezium.connector.jdbc.JdbcSinkConnector',
    type: 'sink',
    secretKey: 'connection.password',
  },
  {
    class: 'io.debezium.connector.postgresql.PostgresConnector',
    type: 'source',
    secretKey: 'database.password',
  },
] as const;

/** A connector as the double knows it; its tasks move from worker to worker. */
export type DoubledConnector = {
  name: string;
  topic: string;
  /** By how much its work has moved. */
  moves: number;
  index: number;
};

/** Connectors of topics of the bench cluster, one after the other. */
export function makeConnectors(
  count: number,
  topics: number,
): DoubledConnector[] {
  const known = topicNames(topics);
  return topicNames(count).map((name, index) => ({
    name: `${name}-${index % SINK_EACH ? 'source' : 'sink'}`,
    topic: known[index % known.length],
    moves: 0,
    index,
  }));
}

/** A member of the expanded list as the REST API of Kafka Connect has it. */
export function toExpanded(connector: DoubledConnector) {
  const plugin = pluginOf(connector);
  const { name, index } = connector;
  const tasks = [0, 1];
  const isPaused = index % PAUSED_EACH === 1;
  const at = { worker_id: workerOf(connector), version: VERSION };
  return {
    info: {
      name,
      config: toConfig(connector),
      tasks: tasks.map(task => ({ connector: name, task })),
      type: plugin.type,
    },
    status: {
      name,
      connector: { state: isPaused ? 'PAUSED' : 'RUNNING', ...at },
      tasks: tasks.map(id =>
        id === 0 && index % FAILED_EACH === 0
          ? { id, state: 'FAILED', trace: traceOf(connector), ...at }
          : { id, state: isPaused ? 'PAUSED' : 'RUNNING', ...at },
      ),
      type: plugin.type,
    },
  };
}

function pluginOf({ index }: DoubledConnector) {
  return PLUGINS[index % SINK_EACH ? 1 : 0];
}

function workerOf({ index, moves }: DoubledConnector): string {
  return `10.0.0.${1 + ((index + moves) % WORKERS)}:8083`;
}

/** Some 40 keys, as connectors with converters and transformations have. */
function toConfig(connector: DoubledConnector): Record<string, string> {
  const { class: className, type, secretKey } = pluginOf(connector);
  const { name, topic, index } = connector;
  const others = Array.from({ length: OTHER_KEYS }, (_, at) => [
    `some.longer.option.${at}`,
    VALUES[at % VALUES.length],
  ]);
  return {
    name,
    'connector.class': className,
    'tasks.max': '2',
    [type === 'sink' ? 'topics' : 'topic']: topic,
    [secretKey]: `\${file:/secrets/${index}.properties:password}`,
    'connection.url': `jdbc:postgresql://db-${index}:5432/ledger?user=ledger`,
    'key.converter': 'org.apache.kafka.connect.storage.StringConverter',
    'value.converter': 'org.apache.kafka.connect.json.JsonConverter',
    ...Object.fromEntries(others),
  };
}

function traceOf({ name }: DoubledConnector): string {
  const lines = Array.from(
    { length: TRACE_LINES },
    (_, line) =>
      `\tat org.postgresql.jdbc.PgStatement.executeBatch(PgStatement.java:${line})`,
  );
  return [
    `org.apache.kafka.connect.errors.ConnectException: ${name} cannot write`,
    ...lines,
  ].join('\n');
}
