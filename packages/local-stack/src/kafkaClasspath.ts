// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { delimiter } from 'node:path';
import { kafkaJars } from './engines/kafka/kafkaJars';
import { resolveStack, StackOptions } from './stack/resolveStack';
import { Runtime } from './stack/Runtime';

/** How to run Kafka's own tools: a Java, and all jars of Kafka; both are fetched when missing. */
export async function kafkaClasspath(
  options: StackOptions = {},
): Promise<{ java: string; classpath: string }> {
  const runtime = Runtime.create(resolveStack(options));
  const [java, jars] = await Promise.all([runtime.java(), kafkaJars(runtime)]);
  return { java, classpath: jars.join(delimiter) };
}
