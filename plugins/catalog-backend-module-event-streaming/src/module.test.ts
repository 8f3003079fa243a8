// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  coreServices,
  createBackendModule,
  createBackendPlugin,
  createServiceFactory,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogProcessingExtensionPoint,
  EntityProvider,
} from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { createDeferred } from '@backstage/types';
import { INVENTORY_EVENT_TOPIC } from '@sluice/plugin-event-streaming-node';
import { SourceServer } from './__testUtils__/SourceServer';
import { topicEntity } from './__testUtils__/topicEntity';
import catalogModule from './index';

const OBSERVED = '2026-11-21T09:00:00.000Z';
const usage = topicEntity('billing.usage.events', {
  spec: {
    dependsOn: ['component:default/billing-service'],
    dependencyOf: ['component:default/notification-service'],
  },
});
const orders = topicEntity('orders');
const USAGE = 'resource/dev/billing.usage.events';
const ORDERS = 'resource/dev/orders';

function component(name: string): Entity {
  const location = 'test:components';
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      annotations: {
        'backstage.io/managed-by-location': location,
        'backstage.io/managed-by-origin-location': location,
      },
    },
    spec: { type: 'service', lifecycle: 'production', owner: 'billing' },
  };
}

const componentProvider: EntityProvider = {
  getProviderName: () => 'components',
  connect: connection =>
    connection.applyMutation({
      type: 'full',
      entities: ['billing-service', 'notification-service'].map(name => ({
        entity: component(name),
        locationKey: 'test',
      })),
    }),
};

const componentsModule = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'test-components',
  register(reg) {
    reg.registerInit({
      deps: { catalog: catalogProcessingExtensionPoint },
      async init({ catalog }) {
        catalog.addEntityProvider(componentProvider);
      },
    });
  },
});

/** Stands where the event-streaming plugin is and lends the test its scheduler. */
function lendingPlugin(lend: (scheduler: SchedulerService) => void) {
  return createBackendPlugin({
    pluginId: 'event-streaming',
    register(reg) {
      reg.registerInit({
        deps: { scheduler: coreServices.scheduler },
        async init({ scheduler }) {
          lend(scheduler);
        },
      });
    },
  });
}

async function startCatalog(server: SourceServer) {
  const lent = createDeferred<SchedulerService>();
  // One for all plugins, as in a real backend.
  const events = mockServices.events();
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModule,
      componentsModule,
      lendingPlugin(scheduler => lent.resolve(scheduler)),
      createServiceFactory({
        service: eventsServiceRef,
        deps: {},
        factory: () => events,
      }),
      mockServices.scheduler.factory({ skipTaskRunOnStartup: true }),
      mockServices.discovery.mock({ getBaseUrl: async () => server.baseUrl })
        .factory,
      mockServices.rootConfig.factory({
        data: {
          backend: { baseUrl: 'http://localhost' },
          eventStreaming: { clusters: [{ name: 'dev' }] },
          catalog: { processingInterval: { seconds: 1 } },
        },
      }),
    ],
  });
  const address = `http://127.0.0.1:${backend.server.port()}`;
  const scheduler = await lent;
  return {
    sync: () => scheduler.triggerTask('event-streaming:dev:sync'),
    publish: (eventPayload: object) =>
      events.publish({ topic: INVENTORY_EVENT_TOPIC, eventPayload }),
    read: (path: string) => readEntity(address, path),
    stop: () => backend.stop(),
  };
}

async function readEntity(
  address: string,
  path: string,
): Promise<Entity | undefined> {
  const response = await fetch(
    `${address}/api/catalog/entities/by-name/${path}`,
  );
  return response.ok ? response.json() : undefined;
}

/** Asks until the answer satisfies; jest's own time limit ends it. */
async function eventually<TValue>(
  ask: () => Promise<TValue>,
  satisfies: (value: TValue) => boolean,
): Promise<TValue> {
  for (;;) {
    const value = await ask();
    if (satisfies(value)) {
      return value;
    }
    await new Promise(resolve => {
      setTimeout(resolve, 50);
    });
  }
}

// The catalog takes a few seconds to process what it is given.
jest.setTimeout(30_000);

describe('catalogModuleEventStreaming', () => {
  let server: SourceServer;
  let catalog: Awaited<ReturnType<typeof startCatalog>>;

  beforeEach(async () => {
    server = await SourceServer.start();
    server.sources.dev = { observedAt: OBSERVED, items: [usage, orders] };
    catalog = await startCatalog(server);
  });

  afterEach(async () => {
    await catalog.stop();
    await server.stop();
  });

  const there = (entity: Entity | undefined) => entity !== undefined;
  const gone = (entity: Entity | undefined) => entity === undefined;

  it('draws topics with their writing and reading components', async () => {
    const complete = (entity?: Entity) => entity?.relations?.length === 3;
    const entity = await eventually(() => catalog.read(USAGE), complete);

    const relations = entity?.relations?.map(
      ({ type, targetRef }) => `${type} ${targetRef}`,
    );
    expect(relations?.sort()).toEqual([
      'dependencyOf component:default/notification-service',
      'dependsOn component:default/billing-service',
      'ownedBy group:default/billing',
    ]);
    const writer = await eventually(
      () => catalog.read('component/default/billing-service'),
      candidate => candidate?.relations?.length === 2,
    );
    expect(writer?.relations).toContainEqual(
      expect.objectContaining({
        type: 'dependencyOf',
        targetRef: 'resource:dev/billing.usage.events',
      }),
    );
  });

  it('removes nothing when a page cannot be read', async () => {
    await eventually(() => catalog.read(ORDERS), there);
    server.sources.dev.items = [usage, topicEntity('a'), topicEntity('b')];
    server.answers['/v1/catalog-sources/dev/entities?cursor=2'] = {
      status: 503,
      body: { error: { name: 'ServiceUnavailableError', message: 'down' } },
    };

    const sync = catalog.sync();
    await eventually(
      async () => server.paths.filter(path => path.endsWith('cursor=2')).length,
      count => count > 0,
    );
    await expect(catalog.read(ORDERS)).resolves.toBeDefined();

    server.answers['/v1/catalog-sources/dev/entities?cursor=2'] = {
      status: 200,
      body: { items: [topicEntity('b')] },
    };
    await sync;
    await eventually(() => catalog.read(ORDERS), gone);
  });

  it('shows a change of the inventory at once', async () => {
    await eventually(() => catalog.read(ORDERS), there);

    await catalog.publish({
      source: 'dev',
      added: [topicEntity('payments')],
      removed: ['resource:dev/orders'],
    });

    const added = await eventually(
      () => catalog.read('resource/dev/payments'),
      there,
    );
    const removed = await eventually(() => catalog.read(ORDERS), gone);
    expect([added?.metadata.name, removed]).toEqual(['payments', undefined]);
  });
});
