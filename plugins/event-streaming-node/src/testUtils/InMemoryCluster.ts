// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { InputError, NotFoundError } from '@backstage/errors';
import {
  ChangeOptions,
  CommittedOffset,
  DeleteTopicOptions,
  GroupDescription,
  NewTopic,
  TopicDescription,
} from '../ports';
import {
  describeInMemoryTopic,
  InMemoryRecord,
  InMemoryTopic,
  toInMemoryTopic,
} from './InMemoryTopic';
import { configProblem, refuseTopic } from './refuseTopic';

/**
 * A group of the fake cluster with what it committed.
 *
 * @public
 */
export interface InMemoryGroup extends GroupDescription {
  commits: CommittedOffset[];
}

export interface InMemoryClusterOptions {
  name: string;
  brokers: number;
  topics: NewTopic[];
  groups: InMemoryGroup[];
}

/** The state of the fake cluster, and what it refuses. */
export class InMemoryCluster {
  readonly name: string;
  readonly brokers: number;
  readonly groups: readonly InMemoryGroup[];
  readonly #topics: Map<string, InMemoryTopic>;

  static create(options: InMemoryClusterOptions): InMemoryCluster {
    return new InMemoryCluster(options);
  }

  private constructor(options: InMemoryClusterOptions) {
    this.name = options.name;
    this.brokers = options.brokers;
    this.groups = options.groups;
    this.#topics = new Map(
      options.topics.map(topic => [topic.name, toInMemoryTopic(topic)]),
    );
  }

  topics(): InMemoryTopic[] {
    return [...this.#topics.values()];
  }

  describe(topic: InMemoryTopic): TopicDescription {
    return describeInMemoryTopic(topic, this.brokers);
  }

  topic(name: string): InMemoryTopic {
    return this.#found(`Topic '${name}'`, this.#topics.get(name));
  }

  group(name: string): InMemoryGroup {
    const group = this.groups.find(candidate => candidate.group === name);
    return this.#found(`Group '${name}'`, group);
  }

  create(topic: NewTopic, options: ChangeOptions): void {
    refuseTopic(topic, {
      name: this.name,
      brokers: this.brokers,
      topics: this.topics(),
    });
    if (!options.validateOnly) {
      this.#topics.set(topic.name, toInMemoryTopic(topic));
    }
  }

  alterConfig(
    name: string,
    changes: Record<string, string | undefined>,
    options: ChangeOptions,
  ): void {
    const topic = this.topic(name);
    const reason = configProblem(changes);
    if (reason) {
      throw new InputError(
        `Cannot change the configuration of topic '${name}' on cluster '${this.name}': ${reason}`,
      );
    }
    if (!options.validateOnly) {
      const changed = Object.entries({ ...topic.config, ...changes });
      topic.config = Object.fromEntries(
        changed.flatMap(([key, value]) =>
          value === undefined ? [] : [[key, value]],
        ),
      );
    }
  }

  grow(name: string, total: number, options: ChangeOptions): void {
    const topic = this.topic(name);
    const added = total - topic.partitions;
    if (added <= 0) {
      throw new InputError(
        `Cannot set ${total} partitions for topic '${name}' on cluster '${this.name}': The topic ${name} currently has ${topic.partitions} partition(s); ${total} would not be an increase.`,
      );
    }
    if (!options.validateOnly) {
      topic.records.push(
        ...Array.from({ length: added }, (): InMemoryRecord[] => []),
      );
      topic.partitions = total;
    }
  }

  remove(name: string, { topicId }: DeleteTopicOptions): void {
    const topic = this.topic(name);
    if (topicId !== undefined && topicId !== topic.topicId) {
      throw new NotFoundError(
        `Topic '${name}' with the id '${topicId}' does not exist on cluster '${this.name}'`,
      );
    }
    this.#topics.delete(topic.name);
  }

  #found<TObject>(what: string, object: TObject | undefined): TObject {
    if (!object) {
      throw new NotFoundError(
        `${what} does not exist on cluster '${this.name}'`,
      );
    }
    return object;
  }
}
