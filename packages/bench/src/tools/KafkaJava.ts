// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { kafkaClasspath } from '@sluice/local-stack';
import { join } from 'node:path';
import { JAVA_FOLDER } from '../paths';
import { runToEnd } from '../process/runToEnd';

// What Kafka's own scripts start their tools with.
const TOOL_FLAGS = ['-Xmx256M'];
const CLIENT_FLAGS = ['-Xmx1G'];

/** Kafka's own tools and client, of the same release as the brokers. */
export class KafkaJava {
  readonly #java: string;
  readonly #classpath: string;
  readonly #brokers: string;

  static async create(brokers: string[]): Promise<KafkaJava> {
    return new KafkaJava(await kafkaClasspath(), brokers);
  }

  private constructor(
    { java, classpath }: Awaited<ReturnType<typeof kafkaClasspath>>,
    brokers: string[],
  ) {
    this.#java = java;
    this.#classpath = classpath;
    this.#brokers = brokers.join(',');
  }

  /** Runs a command line tool as its script in Kafka's `bin` would. */
  async tool(
    mainClass: string,
    args: string[],
    signal: AbortSignal,
  ): Promise<void> {
    const address = ['--bootstrap-server', this.#brokers];
    await runToEnd(
      this.#java,
      [...TOOL_FLAGS, '-cp', this.#classpath, mainClass, ...address, ...args],
      signal,
    );
  }

  /** Milliseconds of each reading by the Java admin client, in one JVM that warms up. */
  async readings(rounds: number, signal: AbortSignal): Promise<number[]> {
    const program = join(JAVA_FOLDER, 'ReadInventory.java');
    const output = await runToEnd(
      this.#java,
      [
        ...[...CLIENT_FLAGS, '-cp', this.#classpath, program],
        ...[this.#brokers, String(rounds)],
      ],
      signal,
    );
    return output.trim().split('\n').map(Number);
  }
}
