// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

// Has the worker of the backend that is unpacked in a folder read a cluster once:
// `readByPackedWorker.mjs <folder> <broker>…`. Ends well when it is read whole.

import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { Worker } from 'node:worker_threads';

const WITHIN_MS = 60_000;

const [folder, ...bootstrapServers] = process.argv.slice(2);
const backend = '@sluice/plugin-event-streaming-backend';
const { resolve } = createRequire(join(folder, 'index.js'));

const path = resolve(`${backend}/collectorWorker`);
if (!path.startsWith(folder + sep)) {
  throw new Error(`The worker is not the packed one: ${path}`);
}
const { default: plugin } = createRequire(join(folder, 'index.js'))(backend);
if (plugin?.$$type !== '@backstage/BackendFeature') {
  throw new Error(`'${backend}' exports no backend plugin`);
}

const connection = { bootstrapServers };
// A worker that waits for something else than is said here would wait for ever.
setTimeout(() => {
  throw new Error(`The worker did not read the cluster in ${WITHIN_MS} ms`);
}, WITHIN_MS);

const worker = new Worker(path, { workerData: { cluster: 'dev', connection } });
worker.on('message', ({ type, error, reading }) => {
  if (type === 'part') {
    worker.postMessage({ taken: true });
  }
  if (type === 'failed') {
    throw new Error(error.message);
  }
  if (type === 'done') {
    const { brokers } = reading.facts;
    process.exit(brokers.length === bootstrapServers.length ? 0 : 1);
  }
});
worker.postMessage({ read: 1 });
