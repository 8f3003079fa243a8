// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { connectorPartsOf } from './connectorPartsOf';
import { connectorEntity } from './connectorEntity';
import { externalEntityOf } from './externalEntityOf';

const connect = {
  name: 'connect-dev',
  cluster: 'dev',
  links: {},
  externalSystems: [
    { address: 'ledger-db:*/ledger', entity: 'resource:default/ledger-db' },
  ],
};

const rowWith = (url: string) => ({
  connector: 'billing.sink',
  class_name: 'io.debezium.connector.jdbc.JdbcSinkConnector',
  config: JSON.stringify({
    values: { 'connection.url': url, topics: 'a' },
    redacted: [],
  }),
  owner: 'group:default/billing',
  description: null,
  environment: 'dev',
  type: 'sink' as const,
  trace: null,
  tasks: '[]',
});

const LEDGER = 'jdbc:postgresql://ledger-db:5432/ledger?user=anna&password=x';

function entityOf(url: string) {
  const row = rowWith(url);
  return connectorEntity({
    row,
    connect,
    topics: [
      { ref: 'resource:dev/a', role: 'reads' },
      { ref: 'resource:dev/bad', role: 'dead-letters' },
    ],
    externalRef: externalEntityOf(row, connect)?.entityRef,
    appUrl: 'http://portal',
  });
}

describe('the external system of a connector', () => {
  it('is what the connector depends on in the catalog, beside what it reads', () => {
    const entity = entityOf(LEDGER);
    expect(entity.spec).toMatchObject({
      dependsOn: ['resource:dev/a', 'resource:default/ledger-db'],
      dependencyOf: ['resource:dev/bad'],
    });
    expect(JSON.stringify(entity)).not.toMatch(/anna|password/);
  });

  it('is left out where nobody has said which entity it is', () => {
    expect(entityOf('jdbc:postgresql://other/ledger').spec).toMatchObject({
      dependsOn: ['resource:dev/a'],
    });
  });

  it('is told without its place to who may not read the configuration', () => {
    const known = {
      product: 'PostgreSQL',
      entityRef: 'resource:default/ledger-db',
    };
    const row = rowWith(LEDGER);
    expect(connectorPartsOf(row, true, connect).external).toEqual({
      ...known,
      place: 'ledger-db:5432/ledger',
    });
    expect(connectorPartsOf(row, false, connect).external).toEqual(known);
  });
});
