// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicTarget } from '@sluice/plugin-event-streaming-common';
import {
  KafkaAdmin,
  TopicDescription,
} from '@sluice/plugin-event-streaming-node';
import { Gaps } from '../../inventory/reading/Gaps';
import { readTopic } from '../../inventory/reading/readTopic';
import { RowContexts } from '../../inventory/RowContexts';
import { computeTopicRow } from '../../inventory/rows/computeTopicRow';
import { TopicRow } from '../../inventory/rows/TopicRow';
import { GroupStore } from '../../inventory/stores/GroupStore';
import { TopicStore } from '../../inventory/stores/TopicStore';

/** A row as it would be written now. */
export interface LiveRow {
  row: TopicRow;
  /** Milliseconds since the epoch; undefined when Kafka does not tell. */
  lastProducedAt?: number;
}

/** Reads a topic's row now; undefined when the cluster has no such topic. */
export async function readLiveRow(
  admin: KafkaAdmin,
  target: TopicTarget,
  stores: { groups: GroupStore; topics: TopicStore; contexts: RowContexts },
): Promise<LiveRow | undefined> {
  const { cluster, topic } = target;
  const [live, previous, { context, of }] = await Promise.all([
    stores.groups
      .ofTopic(target)
      .then(groups => readTopic(admin, topic, groups)),
    stores.topics.previous(cluster, [topic]),
    stores.contexts.forTopic(target, Date.now()),
  ]);
  if (!live) {
    return undefined;
  }
  const { row } = computeTopicRow(context, {
    reading: live.reading,
    previous: previous.get(topic),
    ...of(topic),
  });
  const lastProducedAt = await newestRecordAt(admin, live.description);
  return { row, lastProducedAt };
}

/** The producer's own time of the newest record, without reading any (KIP-734). */
async function newestRecordAt(
  admin: KafkaAdmin,
  description: TopicDescription,
): Promise<number | undefined> {
  const { maxTimestamp } = await admin.capabilities();
  if (maxTimestamp.state !== 'yes') {
    return undefined;
  }
  const items = await admin.listOffsets([description], {
    at: 'max-timestamp',
  });
  const offsets = Gaps.create().known(items).get(description.name) ?? [];
  const times = offsets.flatMap(({ offset, timestamp }) =>
    offset === undefined || timestamp === undefined || timestamp < 0
      ? []
      : [timestamp],
  );
  return times.length ? Math.max(...times) : undefined;
}
