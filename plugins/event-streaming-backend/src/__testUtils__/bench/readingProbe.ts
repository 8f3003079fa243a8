// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { parseArgs } from 'node:util';
import { LoggerService } from '@backstage/backend-plugin-api';
import { KafkajsKafkaAdmin } from '../../adapters/kafkajs/KafkajsKafkaAdmin';
import { readCluster } from '../../inventory/reading/readCluster';

/*
 * Started by packages/bench as a process of its own: reads a cluster some times as
 * a pass does, and prints a line of JSON with what each reading cost.
 */

/** Milliseconds, and requests by their names; the first reading connects as well. */
interface MeasuredReading {
  wallMs: number;
  cpuMs: number;
  requests: Record<string, number>;
  topics: number;
  groups: number;
  gaps: string[];
}

const NO_LOG: LoggerService = {
  error: message => process.stderr.write(`${message}\n`),
  warn: message => process.stderr.write(`${message}\n`),
  info: () => undefined,
  debug: () => undefined,
  child: () => NO_LOG,
};

async function measure(
  brokers: string[],
  rounds: number,
): Promise<MeasuredReading[]> {
  let requests: Record<string, number> = {};
  const admin = KafkajsKafkaAdmin.create({
    cluster: 'bench',
    connection: { bootstrapServers: brokers },
    logger: NO_LOG,
    onRequest: name => {
      requests[name] = (requests[name] ?? 0) + 1;
    },
  });
  const readings: MeasuredReading[] = [];
  for (let round = 0; round < rounds; round++) {
    requests = {};
    const cpu = process.cpuUsage();
    const begun = performance.now();
    const { topics, groups, facts } = await readCluster(admin);
    const { user, system } = process.cpuUsage(cpu);
    readings.push({
      wallMs: performance.now() - begun,
      cpuMs: (user + system) / 1000,
      requests,
      topics: topics.length,
      groups: groups.length,
      gaps: facts.gaps,
    });
  }
  await admin.close();
  return readings;
}

const { values } = parseArgs({
  options: {
    brokers: { type: 'string', default: '' },
    rounds: { type: 'string', default: '5' },
  },
});

measure(values.brokers.split(','), Number(values.rounds))
  .then(readings => process.stdout.write(`${JSON.stringify(readings)}\n`))
  .catch((error: Error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exitCode = 1;
  });
