// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { KafkaJava } from './KafkaJava';

/** The facts of a pass, as somebody with Kafka's command line tools gets them. */
const TOOLS: { title: string; mainClass: string; args: string[] }[] = [
  {
    title: 'kafka-topics --describe',
    mainClass: 'org.apache.kafka.tools.TopicCommand',
    args: ['--describe'],
  },
  {
    title: 'kafka-configs --describe',
    mainClass: 'kafka.admin.ConfigCommand',
    args: ['--describe', '--entity-type', 'topics'],
  },
  {
    title: 'kafka-get-offsets --time earliest',
    mainClass: 'org.apache.kafka.tools.GetOffsetShell',
    args: ['--time', 'earliest'],
  },
  {
    title: 'kafka-get-offsets --time latest',
    mainClass: 'org.apache.kafka.tools.GetOffsetShell',
    args: ['--time', 'latest'],
  },
  {
    title: 'kafka-log-dirs --describe',
    mainClass: 'org.apache.kafka.tools.LogDirsCommand',
    args: ['--describe'],
  },
  {
    title: 'kafka-consumer-groups --describe',
    mainClass: 'org.apache.kafka.tools.consumer.group.ConsumerGroupCommand',
    args: ['--describe', '--all-groups', '--timeout', '60000'],
  },
];

/** Milliseconds by tool, one after the other. */
export async function measureTools(
  kafka: KafkaJava,
  signal: AbortSignal,
): Promise<{ title: string; wallMs: number }[]> {
  const times = [];
  for (const { title, mainClass, args } of TOOLS) {
    const begun = performance.now();
    await kafka.tool(mainClass, args, signal);
    times.push({ title, wallMs: performance.now() - begun });
  }
  return times;
}
