// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import {
  eventStreamingKafkaExtensionPoint,
  INVENTORY_EVENT_TOPIC,
} from '@sluice/plugin-event-streaming-node';
import { InMemoryKafkaAdmin } from '@sluice/plugin-event-streaming-node/testUtils';
import request from 'supertest';
import { eventStreamingPlugin } from '../plugin';

jest.setTimeout(60_000);

const TOPIC = 'billing.usage.events';
const PAGE = '/api/event-streaming/v1/catalog-sources/dev/entities';
const WHOLE = { source: 'dev', added: [], removed: [], whole: true };

const CONFIG = {
  app: { baseUrl: 'http://localhost:3000' },
  eventStreaming: {
    platformGroups: ['group:default/platform'],
    environments: { dev: { title: 'Development', tier: 'dev' } },
    clusters: [
      { name: 'dev', environment: 'dev', bootstrapServers: ['dev:9092'] },
    ],
  },
};

const ledger: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'ledger',
    annotations: { 'event-streaming/consumes': TOPIC },
  },
  spec: { type: 'service', owner: 'group:default/billing' },
};

const kafkaModule = createBackendModule({
  pluginId: 'event-streaming',
  moduleId: 'kafka-in-memory',
  register(env) {
    env.registerInit({
      deps: { kafka: eventStreamingKafkaExtensionPoint },
      async init({ kafka }) {
        const spec = { partitions: 1, replicationFactor: 1, config: {} };
        const topics = [{ name: TOPIC, ...spec }];
        kafka.setKafkaAdminFactory(() => InMemoryKafkaAdmin.create({ topics }));
      },
    });
  },
});

/** A portal whose catalog the test fills; `told` is what its catalog hears. */
async function startPortal() {
  let catalog = catalogServiceMock();
  const told: unknown[] = [];
  const events = mockServices.events();
  await events.subscribe({
    id: 'catalog',
    topics: [INVENTORY_EVENT_TOPIC],
    onEvent: async ({ eventPayload }) => {
      told.push(eventPayload);
    },
  });
  const scheduler = mockServices.scheduler();
  const backend = await startTestBackend({
    features: [
      eventStreamingPlugin,
      kafkaModule,
      mockServices.rootConfig.factory({ data: CONFIG }),
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      catalogServiceMock.mock({
        queryEntities: (...query) => catalog.queryEntities(...query),
        getEntitiesByRefs: (...query) => catalog.getEntitiesByRefs(...query),
      }).factory,
      createServiceFactory({
        service: eventsServiceRef,
        deps: {},
        factory: () => events,
      }),
    ],
  });
  return {
    told,
    stop: () => backend.stop(),
    async declare(entities: Entity[]) {
      catalog = catalogServiceMock({ entities });
      await scheduler.triggerTask('event-streaming-declarations');
    },
    async readers(): Promise<string[]> {
      const { body } = await request(backend.server)
        .get(PAGE)
        .set('authorization', mockCredentials.service.header());
      const topic = body.items.find(
        ({ metadata }: Entity) => metadata.name === TOPIC,
      );
      return topic?.spec.dependencyOf;
    },
  };
}

describe('relations that components declare', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeEach(async () => {
    portal = await startPortal();
    await eventually(() => portal.told.length > 0);
  });

  afterEach(() => portal.stop());

  it('has the catalog read a cluster that was read for the first time', async () => {
    expect(portal.told).toEqual([WHOLE]);
    expect(await portal.readers()).toEqual([]);
  });

  it('has the catalog read its clusters when a component declares to read a topic', async () => {
    await portal.declare([ledger]);

    expect(portal.told).toEqual([WHOLE, WHOLE]);
    expect(await portal.readers()).toEqual(['component:default/ledger']);
  });

  it('has the catalog read its clusters when a component no longer does', async () => {
    await portal.declare([ledger]);
    await portal.declare([]);

    expect(portal.told).toEqual([WHOLE, WHOLE, WHOLE]);
    expect(await portal.readers()).toEqual([]);
  });

  it('leaves the catalog alone while nothing is declared differently', async () => {
    await portal.declare([ledger]);
    await portal.declare([ledger]);

    expect(portal.told).toEqual([WHOLE, WHOLE]);
  });
});

/** Waits; jest's own time limit ends it. */
async function eventually(isSo: () => boolean): Promise<void> {
  while (!isSo()) {
    await new Promise(resolve => {
      setTimeout(resolve, 20);
    });
  }
}
