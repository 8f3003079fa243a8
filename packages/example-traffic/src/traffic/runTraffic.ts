// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { setTimeout as delay } from 'node:timers/promises';
import { StackLayout } from '@sluice/local-stack';
import { registerKafkaCompressionCodecs } from '@sluice/plugin-event-streaming-node';
import { connectTo, ExampleCluster, ExampleUser } from '../connectTo';
import { EventEncoder } from './EventEncoder';
import { keepRunning } from './keepRunning';
import { runPublisher } from './runPublisher';
import { runReader } from './runReader';
import { runUsageFile } from './runUsageFile';
import {
  DEV_SHARE,
  Publisher,
  PUBLISHERS,
  Reader,
  READERS,
} from './trafficPlan';

/** A storm of sign-ins would slow the rest of the start down. */
const BETWEEN_STARTS_MS = 60;

export interface TrafficOptions {
  layout: StackLayout;
  /** Ends the traffic; the promise resolves when all clients have left. */
  signal: AbortSignal;
  /** Told what fails and is tried again, a line at a time. */
  onLine?: (line: string) => void;
  clusters?: readonly ExampleCluster[];
  publishers?: readonly Publisher[];
  readers?: readonly Reader[];
  /** The file that a connector of the example reads. */
  usageFile?: string;
}

interface Actor {
  name: string;
  run: () => Promise<void>;
}

/**
 * Keeps the services of the example writing and reading until the signal ends it.
 * A cluster or topic that is away is waited for.
 */
export async function runTraffic(options: TrafficOptions): Promise<void> {
  registerKafkaCompressionCodecs();
  const { signal, onLine = () => undefined } = options;
  const { clusters = ['dev', 'prod'] } = options;
  const actors = [
    ...clusters.flatMap(cluster => actorsOn(cluster, options)),
    ...fileWriters(options),
  ];
  const running = actors.map(async ({ name, run }, index) => {
    await Promise.allSettled([
      delay(index * BETWEEN_STARTS_MS, undefined, { signal }),
    ]);
    await keepRunning(run, { name, signal, onLine });
  });
  await Promise.all(running);
}

function actorsOn(cluster: ExampleCluster, options: TrafficOptions): Actor[] {
  const { layout, signal } = options;
  const { publishers = PUBLISHERS, readers = READERS } = options;
  const encoder = EventEncoder.create(layout);
  const kafka = (clientId: string, user: ExampleUser) =>
    connectTo(cluster, layout, { user, clientId });
  return [
    ...publishers.map(publisher => ({
      name: `${publisher.service} on ${cluster}`,
      run: () =>
        runPublisher(
          atRateOf(cluster, publisher),
          { kafka: kafka(publisher.service, publisher.user), encoder },
          signal,
        ),
    })),
    ...readers.map(reader => ({
      name: `Group '${reader.group}' on ${cluster}`,
      run: () => runReader(reader, kafka(reader.group, reader.user), signal),
    })),
  ];
}

function fileWriters({ usageFile, signal }: TrafficOptions): Actor[] {
  return usageFile === undefined
    ? []
    : [
        {
          name: `Writer of ${usageFile}`,
          run: () => runUsageFile(usageFile, signal),
        },
      ];
}

function atRateOf(cluster: ExampleCluster, publisher: Publisher): Publisher {
  return cluster === 'prod'
    ? publisher
    : { ...publisher, perSecond: publisher.perSecond * DEV_SHARE };
}
