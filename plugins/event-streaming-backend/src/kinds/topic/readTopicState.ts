// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  NO_NOTES,
  TopicConfigState,
  topicConfigKeyOf,
  TopicNotes,
  TopicState,
} from '@sluice/plugin-event-streaming-common';
import {
  ConfigEntry,
  KafkaAdmin,
  TopicDescription,
} from '@sluice/plugin-event-streaming-node';
import { TopicRecord } from '../../inventory/TopicInventory';
import { describeTopic, valueOf } from './readTopic';

/** A topic as it is now, with the description that further questions take. */
export interface LiveTopicState {
  state: TopicState;
  description: TopicDescription;
}

/** Reads a topic with all its config entries; undefined when it is not there. */
export async function readTopicState(
  admin: KafkaAdmin,
  topic: string,
  record: TopicRecord | undefined,
): Promise<LiveTopicState | undefined> {
  const [description, [configs]] = await Promise.all([
    describeTopic(admin, topic),
    admin.describeTopicConfigs([topic]),
  ]);
  const entries = valueOf(configs);
  if (!description || !entries) {
    return undefined;
  }
  return {
    description,
    state: {
      topicId: description.topicId,
      partitions: description.partitions.length,
      replicationFactor: description.partitions[0]?.replicas.length ?? 0,
      config: Object.fromEntries(
        entries.map(entry => [entry.name, configStateOf(entry)]),
      ),
      notes: notesOf(record),
    },
  };
}

/** What is remembered of a topic, as plans compare it. */
export function notesOf(record: TopicRecord | undefined): TopicNotes {
  if (!record) {
    return NO_NOTES;
  }
  const { owner, description, key, purpose, broadcast, tags } = record;
  return {
    owner,
    description,
    key,
    purpose,
    broadcast,
    tags,
    protected: record.protected ?? false,
  };
}

function configStateOf({
  name,
  value = '',
  source,
  defaultValue,
}: ConfigEntry): TopicConfigState {
  const overridden = source === 'topic';
  const inherited =
    defaultValue ??
    topicConfigKeyOf(name)?.default ??
    (overridden ? '' : value);
  return { value, overridden, inherited };
}
