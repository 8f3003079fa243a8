// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

// A backend of its own process: the plugin with its real routes, engine,
// collector, scheduler, database and Kafka client. Only who people are is made
// up, and there is no notifications backend: what cannot be told is no fault of
// a request. `BackendProcess` starts it and speaks to it.

import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { eventStreamingKafkaExtensionPoint } from '@sluice/plugin-event-streaming-node';
import { eventStreamingPlugin } from '../../plugin';
import { BackendProcessOptions, ProcessOrder } from './BackendProcessOptions';
import { CrashTrigger } from './CrashPoint';
import { leaveTeams, PEOPLE } from './people';
import { openDatabase } from './openDatabase';
import { tell } from './tell';
import { WatchedKafka } from './WatchedKafka';

const OPTIONS = 'SLUICE_TEST_BACKEND';

async function main() {
  const options: BackendProcessOptions = JSON.parse(process.env[OPTIONS] ?? '');
  const crash = CrashTrigger.create();
  const kafka = WatchedKafka.create(crash);
  const backend = createBackend();
  backend.add(mockServices.rootConfig.factory({ data: options.config }));
  backend.add(mockServices.auth.factory());
  backend.add(mockServices.httpAuth.factory());
  backend.add(catalogServiceMock.factory({ entities: PEOPLE }));
  backend.add(databaseOf(options, crash));
  backend.add(eventStreamingPlugin);
  backend.add(moduleOf(kafka));
  process.on('message', (order: ProcessOrder) => obey(order, crash, kafka));
  // A test that is interrupted kills nobody.
  process.on('disconnect', () => process.exit(1));
  await backend.start();
}

function obey(order: ProcessOrder, crash: CrashTrigger, kafka: WatchedKafka) {
  switch (order.order) {
    case 'crash':
      crash.arm(order.at);
      break;
    case 'hold-creation':
      kafka.hold();
      break;
    case 'leave-teams':
      leaveTeams(order.name);
      break;
    default:
      kafka.goOn();
  }
  tell({ news: 'told' });
}

function databaseOf({ database }: BackendProcessOptions, crash: CrashTrigger) {
  return createServiceFactory({
    service: coreServices.database,
    deps: {},
    async createRootContext() {
      return openDatabase(database, sql => crash.beforeQuery(sql));
    },
    factory: (_, knex) => ({ getClient: async () => knex }),
  });
}

function moduleOf(kafka: WatchedKafka) {
  return createBackendModule({
    pluginId: 'event-streaming',
    moduleId: 'watched-kafka',
    register(env) {
      env.registerInit({
        deps: { kafkaPoint: eventStreamingKafkaExtensionPoint },
        async init({ kafkaPoint }) {
          kafkaPoint.setKafkaAdminFactory(options => kafka.admin(options));
        },
      });
    },
  });
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  // Whoever waits for it learns at once that it will never answer.
  process.exit(1);
});
