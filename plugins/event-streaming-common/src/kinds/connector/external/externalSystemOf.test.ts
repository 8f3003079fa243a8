// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { externalSystemOf } from './externalSystemOf';

const JDBC = 'io.debezium.connector.jdbc.JdbcSinkConnector';

describe('externalSystemOf', () => {
  it.each<[string, string, Record<string, string>, object | undefined]>([
    [
      'a database by its JDBC address, without who signs in',
      JDBC,
      {
        'connection.url':
          'jdbc:postgresql://anna:s3cret@db:5432/ledger?user=x&password=y',
      },
      { product: 'PostgreSQL', place: 'db:5432/ledger' },
    ],
    [
      'a database of another make',
      JDBC,
      { 'connection.url': 'jdbc:sqlserver://db:1433;password=y' },
      { product: 'SQL Server', place: 'db:1433' },
    ],
    [
      'the database of a Debezium source',
      'io.debezium.connector.postgresql.PostgresConnector',
      {
        'database.hostname': 'db',
        'database.port': '5432',
        'database.dbname': 'ledger',
        'database.user': 'anna',
      },
      { product: 'PostgreSQL', place: 'db:5432/ledger' },
    ],
    [
      'a Debezium source without a template',
      'io.debezium.connector.mysql.MySqlConnector',
      { 'database.hostname': 'db' },
      { product: 'MySQL', place: 'db' },
    ],
    [
      'no place where a secret may be taken for one',
      JDBC,
      { 'connection.url': 'jdbc:mysql://anna:s3?cret@db/ledger' },
      { product: 'MySQL', place: undefined },
    ],
    [
      'a file',
      'org.apache.kafka.connect.file.FileStreamSinkConnector',
      { file: '/data/out.txt' },
      { product: 'File', place: '/data/out.txt' },
    ],
    [
      'an address of HTTP',
      'io.confluent.connect.elasticsearch.ElasticsearchSinkConnector',
      { 'connection.url': 'https://anna:s3cret@search:9200' },
      { product: 'Elasticsearch', place: 'search:9200' },
    ],
    ['nothing for a class that says nothing', 'com.acme.Foo', {}, undefined],
  ])('tells %s', (_, className, config, expected) => {
    expect(externalSystemOf(className, config)).toEqual(expected);
  });
});
