// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorTemplate } from './ConnectorTemplate';

/** What keeps a sink going when it meets a record that it cannot write. */
const DEAD_LETTERS = {
  'errors.tolerance': 'all',
  'errors.deadletterqueue.topic.name': '<topic of dead letters>',
  'errors.deadletterqueue.context.headers.enable': 'true',
} as const;

/** Plug-ins that take data from Kafka. */
export const SINK_TEMPLATES: readonly ConnectorTemplate[] = [
  {
    className: 'io.debezium.connector.jdbc.JdbcSinkConnector',
    title: 'JDBC sink',
    type: 'sink',
    product: 'Database',
    config: {
      'tasks.max': '1',
      topics: '<topic>',
      'connection.url': 'jdbc:<database>://<host>:<port>/<name>',
      'connection.username': '${<provider>:<path>:<key of the user>}',
      'connection.password': '${<provider>:<path>:<key of the password>}',
      'insert.mode': 'upsert',
      'primary.key.mode': 'record_key',
      'collection.name.format': '<table>',
      'schema.evolution': 'none',
      ...DEAD_LETTERS,
    },
    needs: ['connection.url'],
    howToGet:
      'Debezium publishes it on Maven Central as io.debezium:debezium-connector-jdbc (the archive "-plugin.tar.gz"); unpack it into a folder of plugin.path on every worker and restart them',
  },
  {
    className: 'io.confluent.connect.elasticsearch.ElasticsearchSinkConnector',
    title: 'Elasticsearch sink',
    type: 'sink',
    product: 'Elasticsearch',
    config: {
      'tasks.max': '1',
      topics: '<topic>',
      'connection.url': 'https://<host>:9200',
      'connection.username': '${<provider>:<path>:<key of the user>}',
      'connection.password': '${<provider>:<path>:<key of the password>}',
      'key.ignore': 'false',
      'schema.ignore': 'true',
      ...DEAD_LETTERS,
    },
    needs: ['connection.url'],
    howToGet:
      'Confluent offers it on Confluent Hub under its Community Licence: install confluentinc/kafka-connect-elasticsearch into a folder of plugin.path on every worker and restart them',
  },
  {
    className: 'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector',
    title: 'S3 sink',
    type: 'sink',
    product: 'S3',
    config: {
      'tasks.max': '1',
      topics: '<topic>',
      'aws.s3.bucket.name': '<bucket>',
      'aws.s3.region': '<region>',
      'aws.access.key.id': '${<provider>:<path>:<key of the access key>}',
      'aws.secret.access.key': '${<provider>:<path>:<key of the secret key>}',
      'format.output.type': 'jsonl',
      'file.compression.type': 'gzip',
    },
    needs: ['aws.s3.bucket.name'],
    howToGet:
      'Download the release archive of "S3 sink connector for Apache Kafka" from github.com/Aiven-Open, unpack it into a folder of plugin.path on every worker and restart them',
  },
  {
    className: 'org.apache.kafka.connect.file.FileStreamSinkConnector',
    title: 'File sink',
    type: 'sink',
    product: 'File',
    config: {
      'tasks.max': '1',
      topics: '<topic>',
      file: '<path on the worker>',
    },
    needs: ['file'],
    howToGet:
      'It comes with Kafka as libs/connect-file-<version>.jar, which is on no plugin.path by default: put it into a folder of plugin.path on every worker and restart them. It is meant for trials',
  },
];
