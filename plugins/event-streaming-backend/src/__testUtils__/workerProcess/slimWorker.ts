// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

// A worker of its own process: the engine and the clients of engines over a real
// database, and nothing of the portal. `WorkerProcess` starts it.

import {
  ConnectCluster,
  SchemaRegistry,
} from '@sluice/plugin-event-streaming-node';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApicurioSchemaRegistry } from '../../adapters/apicurio/ApicurioSchemaRegistry';
import { RestConnectCluster } from '../../adapters/connect/RestConnectCluster';
import { KafkajsKafkaAdmin } from '../../adapters/kafkajs/KafkajsKafkaAdmin';
import { tuneSqlite } from '../../database/tuneSqlite';
import { DEFAULT_RETRY_RULE } from '../../requests/execution/RetryRule';
import { RequestWorker } from '../../requests/execution/RequestWorker';
import { CrashTrigger } from '../backendProcess/CrashPoint';
import { openDatabase } from '../backendProcess/openDatabase';
import { createEngineCore } from './createEngineCore';
import { dyingHandler } from './dyingHandler';
import { processLogger as logger } from './processLogger';
import { setClockWrong } from './setClockWrong';
import { StepHold } from './StepHold';
import { tellingClient } from './tellingClient';
import {
  WorkerFaults,
  WorkerNews,
  WorkerOptions,
  WorkerOrder,
} from './WorkerOptions';

const OPTIONS = 'SLUICE_TEST_WORKER';

const REGISTRY_CHANGES: (keyof SchemaRegistry)[] = [
  'createArtifact',
  'createVersion',
  'setCompatibility',
  'setState',
  'deleteArtifact',
];

const CONNECT_CHANGES: (keyof ConnectCluster)[] = [
  'createConnector',
  'alterConfig',
  'stop',
  'resetOffsets',
  'deleteConnector',
];

/** Milliseconds between two looks for work. */
const TICK_MS = 50;

const tell = (news: WorkerNews['news']) => process.send?.({ news });

async function main() {
  const options: WorkerOptions = JSON.parse(process.env[OPTIONS] ?? '');
  setClockWrong(options.clockOffsetMs ?? 0);
  const crash = CrashTrigger.create();
  const hold = StepHold.create(() => tell('holding'));
  const worker = await createWorker(options, crash, hold);
  let isWorking = false;
  const begin = async ({ crashAt, holdAt }: WorkerFaults) => {
    // What it still writes of the request before would count for this one, and
    // SQLite lets no other process file a request meanwhile.
    await worker.settled();
    if (crashAt) {
      crash.arm(crashAt);
    }
    hold.set(holdAt);
    if (!isWorking) {
      isWorking = true;
      work(worker).catch(fail);
    }
    tell('working');
  };
  process.on('message', (order: WorkerOrder) => {
    if (order.order === 'go-on') {
      hold.end();
      return;
    }
    begin(order.faults).catch(fail);
  });
  // A test that is interrupted kills nobody.
  process.on('disconnect', () => process.exit(1));
  tell('loaded');
}

async function createWorker(
  { database, config }: WorkerOptions,
  crash: CrashTrigger,
  hold: StepHold,
) {
  const knex = await openDatabase(database, sql => crash.beforeQuery(sql));
  await tuneSqlite(knex);
  const core = createEngineCore({
    knex,
    config,
    logger,
    createAdmin: to =>
      KafkajsKafkaAdmin.create({
        ...to,
        onRequest: api => crash.onKafkaRequest(api),
      }),
    createRegistry: to =>
      tellingClient(ApicurioSchemaRegistry.create(to), crash, {
        changes: REGISTRY_CHANGES,
      }),
    createConnectCluster: to =>
      tellingClient(RestConnectCluster.create(to), crash, {
        changes: CONNECT_CHANGES,
        looks: ['describeConnector'],
      }),
    wrap: handler => dyingHandler(handler, crash, step => hold.at(step)),
  });
  const { leaseMs, giveUpMs } = core.config.requests;
  const rule = { ...DEFAULT_RETRY_RULE, firstCheckMs: 200, giveUpMs };
  return RequestWorker.create({ ...core, logger, leaseMs, rule });
}

async function work(worker: RequestWorker) {
  for (;;) {
    // As for the scheduler: a look that failed is no reason not to look again.
    await worker.tick().catch(error => logger.error(String(error)));
    await sleep(TICK_MS);
  }
}

function fail(error: Error) {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
}

main().catch(fail);
