// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  KafkaAdmin,
  KafkaAdminFactoryOptions,
} from '@sluice/plugin-event-streaming-node';
import { KafkajsKafkaAdmin } from '../../adapters/kafkajs/KafkajsKafkaAdmin';
import { CrashTrigger } from './CrashPoint';
import { tell } from './tell';

/**
 * The real client, which tells of each change that it sends and can be made to
 * wait before it creates a topic.
 */
export class WatchedKafka {
  readonly #crash: CrashTrigger;
  #held?: { until: Promise<void>; goOn: () => void };

  static create(crash: CrashTrigger): WatchedKafka {
    return new WatchedKafka(crash);
  }

  private constructor(crash: CrashTrigger) {
    this.#crash = crash;
  }

  hold(): void {
    let goOn: () => void = () => undefined;
    const until = new Promise<void>(resolve => {
      goOn = resolve;
    });
    this.#held = { until, goOn };
  }

  goOn(): void {
    this.#held?.goOn();
    this.#held = undefined;
  }

  admin(options: KafkaAdminFactoryOptions): KafkaAdmin {
    const { cluster } = options;
    const real = KafkajsKafkaAdmin.create({
      ...options,
      onRequest: api => this.#crash.onKafkaRequest(api),
    });
    const create = real.createTopic.bind(real);
    const alter = real.alterTopicConfig.bind(real);
    const remove = real.deleteTopic.bind(real);
    const listGroups = real.listGroups.bind(real);
    return Object.assign(real, {
      createTopic: async (...args: Parameters<typeof create>) => {
        if (args[1]?.validateOnly) {
          return create(...args);
        }
        await this.#wait();
        return this.#change('CreateTopics', () => create(...args));
      },
      alterTopicConfig: (...args: Parameters<typeof alter>) =>
        args[2]?.validateOnly
          ? alter(...args)
          : this.#change('IncrementalAlterConfigs', () => alter(...args)),
      deleteTopic: (...args: Parameters<typeof remove>) =>
        this.#change('DeleteTopics', () => remove(...args)),
      // Only a pass of the collector asks for all groups.
      listGroups: async () => {
        tell({ news: 'pass', cluster, at: Date.now() });
        return listGroups();
      },
    });
  }

  /** Other requests of that sort only find out what may be changed. */
  async #change<TResult>(api: string, change: () => Promise<TResult>) {
    tell({ news: 'sent', api });
    this.#crash.beginChange(api);
    return change();
  }

  async #wait() {
    if (this.#held) {
      tell({ news: 'holding' });
      await this.#held.until;
    }
  }
}
