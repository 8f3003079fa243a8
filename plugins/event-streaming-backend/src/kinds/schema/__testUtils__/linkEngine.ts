// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { KafkaAdmin } from '@sluice/plugin-event-streaming-node';
import { InMemoryKafkaAdmin } from '@sluice/plugin-event-streaming-node/testUtils';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import { FakeIdentity } from '../../../__testUtils__/engineFixture';
import { inventoryFixture } from '../../../inventory/__testUtils__/inventoryFixture';
import { avroRecord } from '../../../inventory/schemas/__testUtils__/avroRecord';
import { FakeRegistry } from '../../../inventory/schemas/__testUtils__/FakeRegistry';
import { KindRegistry } from '../../KindRegistry';
import { SchemaHandler } from '../SchemaHandler';
import { requestEngineOf } from '../../../__testUtils__/requestEngineOf';

export const LINKED = {
  registry: 'registry',
  group: 'default',
  artifact: 'billing.UsageEvent',
};

const TOPICS = [
  'billing.usage.events',
  'billing.invoices',
  'orders.placed',
  'secret.plans',
  'stray',
];

const CONFIG: JsonObject = {
  environments: { prod: { title: 'Production', tier: 'prod' } },
  clusters: ['dev', 'prod', 'other'].map(name => ({
    name,
    environment: 'prod',
    bootstrapServers: ['unused:9092'],
    ...(name === 'other' ? {} : { schemaRegistry: 'registry' }),
  })),
  ownership: {
    prefixes: [
      { prefix: 'billing.', owner: 'group:default/billing' },
      { prefix: 'orders.', owner: 'group:default/orders' },
      {
        prefix: 'secret.',
        owner: 'group:default/security',
        visibility: 'owned',
      },
    ],
  },
};

/**
 * The request engine and the schema kind over the real inventory, whose topics
 * and schemas were read once. Nothing of it needs an engine: what the portal
 * says about topics is its own.
 */
export async function linkEngine(knex: Knex) {
  const registry = new FakeRegistry();
  const put = (artifact: string, name: string) =>
    registry.put(
      { group: 'default', artifact },
      { text: avroRecord(name, 'id') },
    );
  put(LINKED.artifact, 'UsageEvent');
  put('billing.invoices-value', 'Invoice');
  put('orders.placed-value', 'OrderPlaced');
  put('com.acme.Stray', 'Stray');
  const admins: Record<string, KafkaAdmin> = {};
  for (const cluster of ['dev', 'prod', 'other']) {
    const options = { partitions: 1, replicationFactor: 1, config: {} };
    const topics = TOPICS.map(name => ({ name, ...options }));
    admins[cluster] = InMemoryKafkaAdmin.create({ topics });
  }
  const fixture = await inventoryFixture({
    knex,
    admins,
    registries: { registry },
    config: CONFIG,
  });
  const { inventory, config, clusters, registries, events } = fixture;
  const collect = () => inventory.registryCollector.collect('registry');
  for (const cluster of Object.keys(admins)) {
    await inventory.collector.collect(cluster);
  }
  await collect();
  events.length = 0;
  const identity = new FakeIdentity();
  const kinds: KindRegistry = KindRegistry.create([]);
  const handler = SchemaHandler.create({
    registries,
    clusters,
    config,
    identity,
    inventory: inventory.ofSchemas,
    topics: inventory.ofTopics,
    declarations: inventory.declarations,
    impactOn: (kind, target) => kinds.handler(kind).impactOn(target),
  });
  const engine = requestEngineOf({ knex, identity, handler, tier: 'prod' });
  return {
    ...engine,
    collect,
    config,
    events,
    inventory,
    registries,
    registry,
  };
}
