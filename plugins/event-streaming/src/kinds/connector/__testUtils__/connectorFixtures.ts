// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorConfigKey,
  ConnectorDetail,
  ConnectorSummary,
  ConnectorTask,
  TaskCounts,
} from '@sluice/plugin-event-streaming-common';

export const BILLING = 'group:default/billing';
export const CONNECTOR = 'billing.ledger-jdbc-sink';
const JDBC_SINK = 'io.debezium.connector.jdbc.JdbcSinkConnector';

export const TRACE = `org.apache.kafka.connect.errors.ConnectException: Exiting WorkerSinkTask due to unrecoverable exception.
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.deliverMessages(WorkerSinkTask.java:636)
Caused by: org.postgresql.util.PSQLException: Connection to ledger-db:5432 refused.`;

export function tasksOf(changes: Partial<TaskCounts> = {}): TaskCounts {
  return {
    total: 2,
    running: 2,
    failed: 0,
    paused: 0,
    unassigned: 0,
    restarting: 0,
    ...changes,
  };
}

/** A sink of billing that runs. */
export function connectorRow(
  connector = CONNECTOR,
  changes: Partial<ConnectorSummary> = {},
): ConnectorSummary {
  return {
    connect: 'connect-prod',
    connector,
    cluster: 'prod',
    environment: 'prod',
    type: 'sink',
    className: JDBC_SINK,
    pluginTitle: 'JDBC sink',
    version: '3.6.3.Final',
    description: 'Writes rated usage into the ledger database',
    owner: { ref: BILLING, source: 'prefix', exists: true },
    state: 'running',
    tasks: tasksOf(),
    topics: ['billing.usage.rated'],
    topicCount: 1,
    managed: true,
    health: { state: 'healthy' },
    observedAt: new Date().toISOString(),
    ...changes,
  };
}

export const runningTask = (id: number): ConnectorTask => ({
  id,
  state: 'running',
  worker: 'connect-prod-1:8083',
});

/** The same sink as its page has it; its owner reads it. */
export function connectorDetail(
  changes: Partial<ConnectorDetail> = {},
): ConnectorDetail {
  return {
    ...connectorRow(),
    worker: 'connect-prod-1:8083',
    taskList: [runningTask(0), runningTask(1)],
    topicList: [
      {
        topic: 'billing.usage.rated',
        role: 'reads',
        seen: true,
        exists: true,
      },
      {
        topic: 'billing.ledger.dead-letters',
        role: 'dead-letters',
        seen: false,
        exists: true,
      },
    ],
    external: { product: 'PostgreSQL', place: 'ledger-db:5432/ledger' },
    config: [
      entry('connector.class', JDBC_SINK),
      entry('tasks.max', '2'),
      entry('topics', 'billing.usage.rated'),
      entry('connection.url', 'jdbc:postgresql://ledger-db:5432/ledger'),
      {
        ...entry('connection.username', '${file:/secrets/b.properties:user}'),
        reference: true,
      },
      { ...entry('connection.password', '••••••'), redacted: true },
      entry('insert.mode', 'upsert'),
    ],
    live: true,
    links: [],
    access: { operate: { allowed: true } },
    ...changes,
  };
}

function entry(key: string, value: string) {
  return { key, value, redacted: false, reference: false };
}

/** One of its two tasks has failed. */
export function degradedConnector(
  changes: Partial<ConnectorDetail> = {},
): ConnectorDetail {
  return connectorDetail({
    tasks: tasksOf({ running: 1, failed: 1 }),
    taskList: [
      runningTask(0),
      { id: 1, state: 'failed', worker: 'connect-prod-2:8083', trace: TRACE },
    ],
    health: { state: 'degraded' },
    ...changes,
  });
}

/** A key of a plug-in that may be left out. */
export function configKey(
  name: string,
  changes: Partial<ConnectorConfigKey> = {},
): ConnectorConfigKey {
  return {
    name,
    type: 'STRING',
    required: false,
    importance: 'low',
    documentation: '',
    group: 'Others',
    order: 1,
    displayName: name,
    recommendedValues: [],
    secret: false,
    ...changes,
  };
}
