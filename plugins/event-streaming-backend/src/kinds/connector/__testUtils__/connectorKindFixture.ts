// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorTarget,
  ImpactItem,
} from '@sluice/plugin-event-streaming-common';
import { ConnectCluster } from '@sluice/plugin-event-streaming-node';
import { ConnectClusterConfig } from '../../../config/EventStreamingConfig';
import { Identity } from '../../../identity/Identity';
import { InMemoryConnectorInventory } from '../../../__testUtils__/InMemoryConnectorInventory';
import { InMemoryTopicInventory } from '../../../__testUtils__/InMemoryTopicInventory';
import { ConnectorHandler } from '../ConnectorHandler';
import { AwaitBounds } from '../steps/AwaitBounds';

const SHORT: AwaitBounds = {
  untilMs: 400,
  calmMs: 20,
  failedMs: 60,
  lookMs: 5,
};

/** What can be different about a Connect cluster of a test. */
export type ConnectGiven = Partial<
  Omit<ConnectClusterConfig, 'environment'>
> & {
  tier?: 'dev' | 'prod';
  bounds?: AwaitBounds;
};

/** A Connect cluster with FileStream and the JDBC sink for Billing. */
export function connectConfig({
  tier = 'dev',
  ...given
}: ConnectGiven = {}): ConnectClusterConfig {
  return {
    name: 'connect',
    cluster: 'dev',
    environment: { name: 'test', title: 'Test', tier, visibility: 'all' },
    mode: 'managed',
    allowedClasses: [
      'org.apache.kafka.connect.file.*',
      'io.debezium.connector.jdbc.*',
    ],
    allowedConverters: ['org.apache.kafka.connect.*'],
    allowedTransforms: ['org.apache.kafka.connect.transforms.*'],
    allowedOverrides: [],
    maxTasks: 4,
    secretReferences: [
      {
        owner: 'group:default/billing',
        pattern: '${file:/secrets/billing.properties:*}',
      },
    ],
    externalSystems: [],
    links: {},
    connection: { url: 'http://127.0.0.1:9' },
    ...given,
  };
}

/** The connector kind with what the test says of owners, topics and readers. */
export function connectorKindFixture(
  client: ConnectCluster,
  identity: Pick<Identity, 'existing'>,
  { bounds = SHORT, ...given }: ConnectGiven = {},
) {
  const inventory = new InMemoryConnectorInventory();
  const topics = new InMemoryTopicInventory();
  const readers: ImpactItem[] = [];
  const connect = connectConfig(given);
  const handler = ConnectorHandler.create({
    connects: { get: () => connect, client: () => client },
    inventory,
    topics,
    declarations: topics.declarations,
    identity,
    config: {
      prefixes: ['billing', 'orders'].map(
        name =>
          ({
            prefix: `${name}.`,
            owner: `group:default/${name}`,
            visibility: 'all',
          } as const),
      ),
    },
    impactOn: async () => readers,
    bounds,
  });
  return { handler, inventory, topics, readers, connect };
}

/** A connector of Billing. */
export function targetOf(connector = 'billing.usage-source'): ConnectorTarget {
  return { connect: 'connect', connector };
}
