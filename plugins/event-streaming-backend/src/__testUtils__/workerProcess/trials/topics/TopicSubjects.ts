// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicTarget } from '@sluice/plugin-event-streaming-common';
import { KafkaAdmin } from '@sluice/plugin-event-streaming-node';
import { randomUUID } from 'node:crypto';
import { describeTopic } from '../../../../kinds/topic/readTopic';
import { eventually } from '../../../eventually';
import { EngineCore } from '../../createEngineCore';
import { TrialSubjects } from '../TrialSubjects';
import { LiveTopic, TopicCase } from './topicCases';

const CLUSTER = 'dev';

/** Topics of trials, on a real cluster. */
export class TopicSubjects implements TrialSubjects<TopicTarget, LiveTopic> {
  readonly #core: EngineCore;
  readonly #topics: string[] = [];

  static create(core: EngineCore): TopicSubjects {
    return new TopicSubjects(core);
  }

  private constructor(core: EngineCore) {
    this.#core = core;
  }

  get admin(): KafkaAdmin {
    return this.#core.clusters.admin(CLUSTER);
  }

  async next({ given }: Pick<TopicCase, 'given'>): Promise<TopicTarget> {
    const topic = `billing.fault.t${randomUUID().slice(0, 8)}`;
    this.#topics.push(topic);
    if (given !== 'nothing') {
      await this.make(topic);
    }
    return { cluster: CLUSTER, topic };
  }

  /** A topic of billing with a record, as after a creation. */
  async make(name: string): Promise<void> {
    const target = { cluster: CLUSTER, topic: name };
    await this.admin.createTopic({
      name,
      partitions: 2,
      replicationFactor: 1,
      config: { 'retention.ms': '7200000' },
    });
    await this.#core.inventory.saveRecord(target, {
      owner: 'group:default/billing',
      description: 'There before',
      broadcast: false,
      tags: [],
      createdBy: 'user:default/anna',
      requestId: '0',
    });
    // A broker shows a topic a moment after the controller has made it.
    await eventually(async () => (await this.live(target)).partitions === 2);
  }

  async live(target: TopicTarget): Promise<LiveTopic> {
    const { topic } = target;
    const { inventory } = this.#core;
    const description = await describeTopic(this.admin, topic);
    const record = await inventory.record(target);
    const exceptions = await inventory.exceptions(target);
    return {
      partitions: description?.partitions.length,
      retention: description && (await this.#retention(topic)),
      owner: record?.owner,
      description: record?.description,
      isProtected: record?.protected,
      exceptions: exceptions.map(({ limit, value, until }) => ({
        limit,
        value,
        until,
      })),
    };
  }

  async close(): Promise<void> {
    for (const topic of this.#topics) {
      if (await describeTopic(this.admin, topic)) {
        await this.admin.deleteTopic(topic);
      }
    }
  }

  async #retention(topic: string) {
    const [{ value }] = await this.admin.describeTopicConfigs(
      [topic],
      ['retention.ms'],
    );
    return value?.find(({ name }) => name === 'retention.ms')?.value;
  }
}
