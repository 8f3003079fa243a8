// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { toError } from '@backstage/errors';
import { KafkajsKafkaAdmin } from '../adapters/kafkajs/KafkajsKafkaAdmin';
import { PortLogger } from './collector/PortLogger';
import {
  ITEMS_PER_MESSAGE,
  ReadingList,
  WorkerInput,
  WorkerMessage,
  WorkerRequest,
} from './collector/workerMessages';
import { ClusterReading } from './reading/ClusterReading';
import { readCluster } from './reading/readCluster';

/*
 * The entry of the collector's worker thread: it reads one cluster over a
 * connection of its own whenever it is asked, and posts what it found in parts.
 * It knows no database; the backend's thread writes.
 */

if (!parentPort) {
  throw new Error(
    'The collector worker is started by the event-streaming backend as a worker thread, not by itself',
  );
}
const port = parentPort;
const post = (message: WorkerMessage) => port.postMessage(message);
const { cluster, connection }: WorkerInput = workerData;
const admin = KafkajsKafkaAdmin.create({
  cluster,
  connection,
  logger: PortLogger.create(post),
});

port.on('message', (request: WorkerRequest) => {
  if ('read' in request) {
    const { read } = request;
    readCluster(admin)
      .then(reading => postReading(read, reading))
      .catch(error => {
        const { name, message } = toError(error);
        post({ type: 'failed', read, error: { name, message } });
      });
  }
});

async function postReading(read: number, reading: ClusterReading) {
  const { topics, groups, groupTopics, ...rest } = reading;
  await postParts('topics', topics);
  await postParts('groups', groups);
  await postParts('groupTopics', groupTopics);
  post({ type: 'done', read, reading: rest });
}

async function postParts<L extends ReadingList>(
  list: L,
  items: ClusterReading[L],
) {
  for (let start = 0; start < items.length; start += ITEMS_PER_MESSAGE) {
    const part = items.slice(start, start + ITEMS_PER_MESSAGE);
    // The list and its items belong together by the parameters' types.
    post({ type: 'part', list, items: part } as WorkerMessage);
    // One reading at a time is asked for, so this is of the part.
    await once(port, 'message');
  }
}
