// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import {
  killEngine,
  pauseEngine,
  resumeEngine,
  startEngine,
} from '@sluice/local-stack';
import { InMemoryKafkaAdmin } from '@sluice/plugin-event-streaming-node/testUtils';
import {
  OwnCluster,
  ownCluster,
} from '../__testUtils__/backendProcess/ownCluster';
import { startReadPortal } from '../__testUtils__/startReadPortal';
import { ApicurioSchemaRegistry } from '../adapters/apicurio/ApicurioSchemaRegistry';
import { avroRecord } from '../inventory/schemas/__testUtils__/avroRecord';

jest.setTimeout(600_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const orders = { group: 'default', artifact: 'billing.orders-value' };
const PAGE = '/schemas/registry/default/billing.orders-value';

describe('a registry that goes away', () => {
  let engine: OwnCluster;
  let client: ApicurioSchemaRegistry;
  let portal: Awaited<ReturnType<typeof startReadPortal>>;

  const get = async (path: string) => (await portal.get(path)).body;
  const collect = () => portal.inventory.registryCollector.collect('registry');

  beforeAll(async () => {
    engine = await ownCluster(['registry']);
    await engine.start();
    client = ApicurioSchemaRegistry.create({
      registry: 'registry',
      connection: { url: engine.layout.registry.url, requestTimeoutMs: 3_000 },
    });
    await client.createArtifact({
      ...orders,
      type: 'AVRO',
      firstVersion: {
        content: {
          text: avroRecord('Order', 'id'),
          contentType: 'application/json',
          references: [],
        },
      },
    });
    portal = await startReadPortal({
      knex: await databases.init('SQLITE_3'),
      admins: { prod: InMemoryKafkaAdmin.create() },
      registries: { registry: client },
    });
    await collect();
  });

  afterAll(async () => {
    await portal?.stop();
    await client?.close();
    await engine?.remove();
  });

  it('shows the last known of one that does not answer, without waiting for it', async () => {
    await pauseEngine('registry', engine);
    try {
      const began = Date.now();
      const page = await get(PAGE);
      expect(Date.now() - began).toBeLessThan(2_500);
      expect(page).toMatchObject({
        live: false,
        staleReason: "Registry 'registry' did not answer within 1 second",
        latest: { version: '1' },
      });
      const version = await get(`${PAGE}/versions/1`);
      expect(version).toMatchObject({
        live: false,
        content: avroRecord('Order', 'id'),
      });
    } finally {
      await resumeEngine('registry', engine);
    }
  });

  it('keeps the list of one that was killed with its age, and goes on when it is back', async () => {
    await killEngine('registry', engine);
    expect(await collect()).toBeUndefined();
    const list = await get('/schemas');
    expect(list.items).toMatchObject([orders]);
    expect(list.partial).toMatchObject([{ source: 'registry' }]);
    expect(await get(PAGE)).toMatchObject({ live: false });

    await startEngine('registry', engine);
    expect(await collect()).toMatchObject({ schemas: 1, gone: 0 });
    expect((await get('/schemas')).partial).toBeUndefined();
    expect(await get(PAGE)).toMatchObject({ live: true });
  });
});
