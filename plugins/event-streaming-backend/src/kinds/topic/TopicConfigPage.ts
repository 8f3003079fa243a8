// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicConfigList } from '@sluice/plugin-event-streaming-common';
import { KafkaAdmin } from '@sluice/plugin-event-streaming-node';
import { ListedConfig } from '../../inventory/reading/ClusterReading';
import { TopicRow } from '../../inventory/rows/TopicRow';
import { SourceStore } from '../../inventory/stores/SourceStore';
import { TopicStore } from '../../inventory/stores/TopicStore';
import { freshnessOf } from '../freshnessOf';
import { LiveReads } from '../../inventory/LiveReads';
import { topicConfigOf } from './topicConfigOf';

/** Everything a `TopicConfigPage` is made of. */
export interface TopicConfigPageOptions {
  live: LiveReads;
  topics: Pick<TopicStore, 'details'>;
  sources: Pick<SourceStore<unknown>, 'states'>;
}

/** The config entries of a topic: all of them live, the common ones stored. */
export class TopicConfigPage {
  readonly #options: TopicConfigPageOptions;

  static create(options: TopicConfigPageOptions): TopicConfigPage {
    return new TopicConfigPage(options);
  }

  private constructor(options: TopicConfigPageOptions) {
    this.#options = options;
  }

  async of(row: TopicRow): Promise<TopicConfigList> {
    const { live, sources } = this.#options;
    const read = await live.read(row.cluster, admin =>
      readEntries(admin, row.topic),
    );
    const entries = read.live ? read.value : await this.#stored(row);
    const states = await sources.states([row.cluster]);
    return {
      ...freshnessOf(row, read, states.get(row.cluster)),
      items: topicConfigOf(entries),
    };
  }

  async #stored(row: TopicRow): Promise<ListedConfig[]> {
    const details = await this.#options.topics.details(row);
    return JSON.parse(details?.configs ?? '[]');
  }
}

async function readEntries(admin: KafkaAdmin, topic: string) {
  const [item] = await admin.describeTopicConfigs([topic]);
  if (item.error) {
    throw item.error;
  }
  return item.value;
}
