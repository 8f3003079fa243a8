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
import {
  NotificationSendOptions,
  notificationService,
} from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { JsonObject } from '@backstage/types';
import { eventStreamingKafkaExtensionPoint } from '@sluice/plugin-event-streaming-node';
import { inspect } from 'node:util';
import { KafkajsKafkaAdmin } from '../adapters/kafkajs/KafkajsKafkaAdmin';
import { eventStreamingPlugin } from '../plugin';
import { ProcessDatabase } from './backendProcess/BackendProcessOptions';
import { openDatabase } from './backendProcess/openDatabase';
import { PEOPLE } from './backendProcess/people';

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

/** What a whole portal is made of. */
export interface WholePortalOptions {
  database: ProcessDatabase;
  config: JsonObject;
}

/** The whole plugin on real engines, with all that leaves it beside answers. */
export async function startWholePortal({
  database,
  config,
}: WholePortalOptions) {
  const logged: string[] = [];
  const told: string[] = [];
  const mails: NotificationSendOptions[] = [];
  const knex = await openDatabase(database);
  const scheduler = mockServices.scheduler();
  const backend = await startTestBackend({
    features: [
      eventStreamingPlugin,
      kafkaModule,
      mockServices.rootConfig.factory({ data: config }),
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
        factory: () => ({
          send: async sent => {
            mails.push(sent);
            told.push(textOf(sent));
          },
        }),
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
    mails,
    /** One pass over a source of the inventory. */
    collect: (source: string) =>
      scheduler.triggerTask(`event-streaming-inventory-${source}`),
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
