// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { StackContext } from '../BenchContext';
import { summarize } from '../measure/summarize';
import { KafkaJava } from '../tools/KafkaJava';
import { measureTools } from '../tools/measureTools';
import { measureReadings, requestsOf } from './measureReadings';

const ROUNDS = 6;
const MOST_REQUESTS = 350;

/** Reads the cluster with our client and with Kafka's own, in turn, for the same facts. */
export async function benchReadings(context: StackContext): Promise<void> {
  const { layout, signal, found, options, report } = context;
  const { brokers } = layout.kafkaBench;
  const kafka = await KafkaJava.create(brokers);
  const java = await report.step('Reading with the Java client', () =>
    kafka.readings(ROUNDS, signal),
  );
  const readings = await report.step('Reading as a pass does', () =>
    measureReadings(brokers, ROUNDS, signal),
  );
  const again = await report.step('Reading with the Java client again', () =>
    kafka.readings(ROUNDS, signal),
  );
  const gap = readings.flatMap(({ gaps }) => gaps)[0];
  if (gap) {
    throw new Error(`The reading is not whole: ${gap}`);
  }
  // The first reading connects, and code runs cold, in both.
  const javaMs = summarize([...java.slice(1), ...again.slice(1)]);
  const ours = summarize(readings.slice(1).map(({ wallMs }) => wallMs));
  const cpu = summarize(readings.slice(1).map(({ cpuMs }) => cpuMs));
  found(
    {
      what: 'Reading, median; target: the Java client’s',
      value: ours.p50,
      target: javaMs.p50,
      unit: 'ms',
    },
    {
      what: 'Reading, fastest; target: the Java client’s',
      value: ours.min,
      target: javaMs.min,
      unit: 'ms',
    },
    { what: 'Reading, processor time, median', value: cpu.p50, unit: 'ms' },
    {
      what: 'Requests of a reading',
      value: Math.max(...readings.map(requestsOf)),
      target: MOST_REQUESTS,
      unit: 'requests',
    },
  );
  if (options.tools) {
    await benchTools(kafka, ours.p50, context);
  }
}

async function benchTools(
  kafka: KafkaJava,
  readingMs: number,
  { found, signal, report }: StackContext,
): Promise<void> {
  const tools = await report.step('Asking Kafka’s command line tools', () =>
    measureTools(kafka, signal),
  );
  const wallMs = tools.reduce((sum, tool) => sum + tool.wallMs, 0);
  found(
    ...tools.map(tool => ({
      what: `  ${tool.title}`,
      value: tool.wallMs,
      unit: 'ms' as const,
    })),
    {
      what: 'Reading, median; target: all command line tools',
      value: readingMs,
      target: wallMs,
      unit: 'ms',
    },
  );
}
