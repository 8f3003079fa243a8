// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  KeySample,
  TopicDescription,
} from '@sluice/plugin-event-streaming-node';
import { KafkaSession } from '../connection/KafkaSession';
import { countKeys } from '../wire/countKeys';
import { lookAtNewest } from './lookAtNewest';

/** Counts keys among the newest records. */
export async function sampleKeys(
  session: KafkaSession,
  topic: TopicDescription,
  { recordsPerPartition }: { recordsPerPartition: number },
): Promise<KeySample[]> {
  const found = await lookAtNewest(session, {
    topic,
    recordsPerPartition,
    look: countKeys,
  });
  return topic.partitions.map(({ partition }) => ({
    partition,
    ...(found.get(partition) ?? { records: 0, unkeyed: 0 }),
  }));
}
