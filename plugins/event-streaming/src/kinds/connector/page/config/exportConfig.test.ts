// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { toConnectJson, toStrimziYaml } from './exportConfig';

const config = {
  'connector.class': 'io.debezium.connector.jdbc.JdbcSinkConnector',
  'tasks.max': '4',
  topics: 'billing.usage.rated',
  'connection.password': '${file:/secrets/billing.properties:ledger}',
  'odd key: "x"': 'two\nlines',
};

describe('a connector written down', () => {
  it('is what the REST API of Connect takes', () => {
    expect(JSON.parse(toConnectJson({ connector: 'a.b', config }))).toEqual({
      name: 'a.b',
      config,
    });
  });

  it('is a KafkaConnector of Strimzi', () => {
    expect(
      toStrimziYaml({
        connect: 'prod',
        connector: 'a.b',
        config,
        state: 'paused',
      }),
    ).toBe(`apiVersion: kafka.strimzi.io/v1
kind: KafkaConnector
metadata:
  name: "a.b"
  labels:
    # The KafkaConnect resource that runs it
    strimzi.io/cluster: "prod"
spec:
  class: "io.debezium.connector.jdbc.JdbcSinkConnector"
  tasksMax: 4
  state: paused
  config:
    topics: "billing.usage.rated"
    connection.password: "\${file:/secrets/billing.properties:ledger}"
    "odd key: \\"x\\"": "two\\nlines"
`);
  });

  it('takes another name where Kubernetes has no such names', () => {
    const yaml = toStrimziYaml({
      connect: 'c',
      connector: 'A_b..c/',
      config: {},
    });
    expect(yaml).toContain('# Kubernetes takes no such name as "A_b..c/"');
    expect(yaml).toContain('  name: "a-b.c"');
    expect(yaml).toContain('  config: {}');
  });
});
