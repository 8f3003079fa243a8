// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  PartitionDescription,
  TopicDescription,
} from '@sluice/plugin-event-streaming-node';
import { MetadataPartition, MetadataTopic } from '../wire/metadataRequest';

/** A topic of the wire as the port describes it. */
export function toTopicDescription(topic: MetadataTopic): TopicDescription {
  return {
    name: topic.name,
    topicId: topic.topicId,
    internal: topic.internal,
    partitions: topic.partitions
      .map(toPartitionDescription)
      .sort((a, b) => a.partition - b.partition),
  };
}

function toPartitionDescription(
  partition: MetadataPartition,
): PartitionDescription {
  return {
    partition: partition.partition,
    leader: partition.leader >= 0 ? partition.leader : undefined,
    replicas: partition.replicas,
    isr: partition.isr,
    offlineReplicas: partition.offlineReplicas,
  };
}
