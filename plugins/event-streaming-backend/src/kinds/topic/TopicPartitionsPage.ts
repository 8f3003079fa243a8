// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicPartitions } from '@sluice/plugin-event-streaming-common';
import { KafkaAdmin } from '@sluice/plugin-event-streaming-node';
import { Gaps } from '../../inventory/reading/Gaps';
import { readOffsets } from '../../inventory/reading/readOffsets';
import { TopicRow } from '../../inventory/rows/TopicRow';
import { SourceStore } from '../../inventory/stores/SourceStore';
import { TopicStore } from '../../inventory/stores/TopicStore';
import { freshnessOf } from '../freshnessOf';
import { LiveReads } from '../../inventory/LiveReads';
import { livePartitions, storedPartitions } from './topicPartitionsOf';

/** Everything a `TopicPartitionsPage` is made of. */
export interface TopicPartitionsPageOptions {
  live: LiveReads;
  topics: Pick<TopicStore, 'details'>;
  sources: Pick<SourceStore<unknown>, 'states'>;
}

/** The partitions of a topic. */
export class TopicPartitionsPage {
  readonly #options: TopicPartitionsPageOptions;

  static create(options: TopicPartitionsPageOptions): TopicPartitionsPage {
    return new TopicPartitionsPage(options);
  }

  private constructor(options: TopicPartitionsPageOptions) {
    this.#options = options;
  }

  async of(row: TopicRow): Promise<TopicPartitions> {
    const { live, topics, sources } = this.#options;
    const read = await live.read(row.cluster, admin =>
      readPartitions(admin, row.topic),
    );
    const items = read.live
      ? read.value
      : storedPartitions((await topics.details(row))?.layout ?? '[]');
    const states = await sources.states([row.cluster]);
    return { ...freshnessOf(row, read, states.get(row.cluster)), items };
  }
}

async function readPartitions(admin: KafkaAdmin, topic: string) {
  const gaps = Gaps.create();
  const known = gaps.known(await admin.describeTopics([topic]));
  const topics = [...known.values()];
  const [ends, starts, sizes] = await Promise.all([
    readOffsets(admin, { topics, spec: { at: 'latest' }, gaps }),
    readOffsets(admin, { topics, spec: { at: 'earliest' }, gaps }),
    gaps.optional(admin.describeLogDirs(topics)),
  ]);
  return topics.flatMap(description =>
    livePartitions(description, {
      ends: ends.get(topic),
      starts: starts.get(topic),
      sizes,
    }),
  );
}
