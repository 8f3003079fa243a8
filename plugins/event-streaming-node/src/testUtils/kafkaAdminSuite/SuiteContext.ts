// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { randomBytes } from 'node:crypto';
import { KafkaAdmin, NewTopic, TopicDescription } from '../../ports';
import { KafkaAdminAbilities } from '../KafkaAdminAbilities';
import { eventually } from './eventually';

/** What the parts of the suite share: one client, and names that nobody else uses. */
export class SuiteContext {
  readonly abilities: KafkaAdminAbilities;
  readonly #make: () => KafkaAdmin;
  readonly #run = randomBytes(4).toString('hex');
  readonly #made: string[] = [];
  #admin?: KafkaAdmin;
  #count = 0;

  static create(options: {
    make: () => KafkaAdmin;
    abilities: KafkaAdminAbilities;
  }): SuiteContext {
    return new SuiteContext(options);
  }

  private constructor(options: {
    make: () => KafkaAdmin;
    abilities: KafkaAdminAbilities;
  }) {
    this.#make = options.make;
    this.abilities = options.abilities;
  }

  get admin(): KafkaAdmin {
    this.#admin ??= this.#make();
    return this.#admin;
  }

  /** A second client of the same cluster. */
  another(): KafkaAdmin {
    return this.#make();
  }

  /** A name that is used once, for a topic or group. */
  name(suffix: string): string {
    this.#count += 1;
    return `contract-${this.#run}-${this.#count}-${suffix}`;
  }

  /** Makes a topic that the suite removes at its end, and waits until it has leaders. */
  async topic(topic: Partial<NewTopic> = {}): Promise<TopicDescription> {
    const name = topic.name ?? this.name('topic');
    await this.admin.createTopic({
      name,
      partitions: 1,
      replicationFactor: 1,
      config: {},
      ...topic,
    });
    this.#made.push(name);
    return this.described(name, topic.partitions ?? 1);
  }

  /** The topic once all its partitions have a leader. */
  async described(name: string, partitions: number): Promise<TopicDescription> {
    const items = await eventually(
      () => this.admin.describeTopics([name]),
      ([{ value }]) => {
        const led = value?.partitions.filter(
          ({ leader }) => leader !== undefined,
        );
        expect(led).toHaveLength(partitions);
      },
    );
    return items.flatMap(({ value }) => value ?? [])[0];
  }

  /** A topic that a test has made by itself. */
  willRemove(name: string): void {
    this.#made.push(name);
  }

  async close(): Promise<void> {
    for (const name of this.#made) {
      await this.admin.deleteTopic(name).catch(error => {
        if (error.name !== 'NotFoundError') {
          throw error;
        }
      });
    }
    await this.#admin?.close();
  }
}
