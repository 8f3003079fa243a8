// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorTemplate } from './ConnectorTemplate';

/** Plug-ins that bring data to Kafka. */
export const SOURCE_TEMPLATES: readonly ConnectorTemplate[] = [
  {
    className: 'io.debezium.connector.postgresql.PostgresConnector',
    title: 'Debezium PostgreSQL source',
    type: 'source',
    product: 'PostgreSQL',
    config: {
      'tasks.max': '1',
      'topic.prefix': '<prefix of the topics>',
      'database.hostname': '<host>',
      'database.port': '5432',
      'database.dbname': '<database>',
      'database.user': '${<provider>:<path>:<key of the user>}',
      'database.password': '${<provider>:<path>:<key of the password>}',
      'plugin.name': 'pgoutput',
      'slot.name': '<replication slot>',
      'publication.autocreate.mode': 'filtered',
      'table.include.list': '<schema>.<table>',
    },
    needs: ['topic.prefix', 'database.hostname', 'database.dbname'],
    howToGet:
      'Debezium publishes it on Maven Central as io.debezium:debezium-connector-postgres (the archive "-plugin.tar.gz"); unpack it into a folder of plugin.path on every worker and restart them',
  },
  {
    className: 'io.aiven.connect.jdbc.JdbcSourceConnector',
    title: 'JDBC source',
    type: 'source',
    product: 'Database',
    config: {
      'tasks.max': '1',
      'connection.url': 'jdbc:<database>://<host>:<port>/<name>',
      'connection.user': '${<provider>:<path>:<key of the user>}',
      'connection.password': '${<provider>:<path>:<key of the password>}',
      mode: 'incrementing',
      'incrementing.column.name': '<column>',
      'table.whitelist': '<table>',
      'topic.prefix': '<prefix of the topics>',
    },
    needs: ['connection.url', 'topic.prefix'],
    howToGet:
      'It is on no Maven repository: download the release archive of "JDBC connector for Apache Kafka" from github.com/Aiven-Open, unpack it into a folder of plugin.path on every worker with the driver of the database beside it, and restart them',
  },
  {
    className: 'org.apache.kafka.connect.file.FileStreamSourceConnector',
    title: 'File source',
    type: 'source',
    product: 'File',
    config: {
      'tasks.max': '1',
      file: '<path on the worker>',
      topic: '<topic>',
    },
    needs: ['file', 'topic'],
    howToGet:
      'It comes with Kafka as libs/connect-file-<version>.jar, which is on no plugin.path by default: put it into a folder of plugin.path on every worker and restart them. It is meant for trials',
  },
];
