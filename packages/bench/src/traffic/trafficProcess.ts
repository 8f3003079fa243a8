// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { setTimeout as delay } from 'node:timers/promises';
import { connectTo } from '../fixture/connectTo';
import { writeRecords } from '../fixture/writeRecords';
import { topicNames } from '../fixture/topicNames';

/*
 * Writes a record to some thousand topics every other second, so that each pass
 * finds figures that have changed. A process of its own: it is work too.
 */

const PAUSE_MS = 2000;

async function writeForEver(brokers: string[], topics: number): Promise<void> {
  const kafka = connectTo(brokers);
  const names = topicNames(topics);
  for (;;) {
    await writeRecords(kafka, { topics: names, partitions: 1, records: 1 });
    await delay(PAUSE_MS);
  }
}

process.on('disconnect', () => process.exit(0));

const [brokers, topics] = process.argv.slice(2);
writeForEver(brokers.split(','), Number(topics)).catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
