// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  coreServices,
  createBackendModule,
  createServiceFactory,
  RootLoggerService,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { testStack } from '@sluice/local-stack';
import { eventStreamingKafkaExtensionPoint } from '@sluice/plugin-event-streaming-node';
import { inspect } from 'node:util';
import { KafkajsKafkaAdmin } from '../../adapters/kafkajs/KafkajsKafkaAdmin';
import { ProcessDatabase } from '../backendProcess/BackendProcessOptions';
import { openDatabase } from '../backendProcess/openDatabase';
import { PEOPLE } from '../backendProcess/people';
import { eventStreamingPlugin } from '../../plugin';
import { REFERENCES } from './plantCanaries';

const { layout } = testStack();

const CONFIG = {
  app: { baseUrl: 'http://localhost:3000' },
  eventStreaming: {
    platformGroups: ['group:default/platform'],
    environments: { dev: { title: 'Development', tier: 'dev' } },
    clusters: [
      {
        name: 'dev',
        environment: 'dev',
        bootstrapServers: layout.kafkaDev.brokers,
      },
    ],
    connectClusters: [
      {
        name: 'connect',
        cluster: 'dev',
        url: layout.connectDev.url,
        allowedClasses: [
          'org.apache.kafka.connect.file.*',
          'io.debezium.connector.jdbc.*',
        ],
        secretReferences: Object.values(REFERENCES).map(pattern => ({
          owner: 'group:default/billing',
          pattern,
        })),
      },
    ],
    ownership: {
      prefixes: [{ prefix: 'billing.', owner: 'group:default/billing' }],
    },
    policy: {
      defaults: { partitions: 1, replicationFactor: 1, minInsyncReplicas: 1 },
    },
  },
};

const kafkaModule = createBackendModule({
  pluginId: 'event-streaming',
  moduleId: 'kafka-of-the-test',
  register(env) {
    env.registerInit({
      deps: { kafkaPoint: eventStreamingKafkaExtensionPoint },
      async init({ kafkaPoint }) {
        kafkaPoint.setKafkaAdminFactory(options =>
          KafkajsKafkaAdmin.create(options),
        );
      },
    });
  },
});

/** The whole plugin on the real engines, with all that leaves it beside answers. */
export async function startCanaryPortal(database: ProcessDatabase) {
  const logged: string[] = [];
  const told: string[] = [];
  const knex = await openDatabase(database);
  const scheduler = mockServices.scheduler();
  const backend = await startTestBackend({
    features: [
      eventStreamingPlugin,
      kafkaModule,
      mockServices.rootConfig.factory({ data: CONFIG }),
      mockServices.database.factory({ knex }),
      catalogServiceMock.factory({ entities: PEOPLE }),
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      createServiceFactory({
        service: coreServices.rootLogger,
        deps: {},
        factory: () => loggerInto(logged),
      }),
      createServiceFactory({
        service: notificationService,
        deps: {},
        factory: () => ({ send: async sent => void told.push(textOf(sent)) }),
      }),
      createServiceFactory({
        service: signalsServiceRef,
        deps: {},
        factory: () => ({
          publish: async sent => void told.push(textOf(sent)),
        }),
      }),
    ],
  });
  return {
    server: backend.server,
    logged,
    told,
    collect: () => scheduler.triggerTask('event-streaming-inventory-connect'),
    stop: async () => {
      await backend.stop();
      await knex.destroy();
    },
  };
}

function loggerInto(lines: string[]): RootLoggerService {
  const write = (message: string, meta?: unknown) => {
    lines.push(`${message} ${textOf(meta)}`);
  };
  const logger: RootLoggerService = {
    error: write,
    warn: write,
    info: write,
    debug: write,
    child: () => logger,
  };
  return logger;
}

/** With what errors say, their causes and hidden fields too. */
function textOf(value: unknown): string {
  return inspect(value, { depth: 12, showHidden: true });
}
