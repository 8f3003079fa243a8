// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  AccessCheck,
  KafkaCapabilities,
} from '@sluice/plugin-event-streaming-node';
import { ClusterFacts } from './reading/ClusterReading';

/** What changes so rarely that not every pass asks for it. */
export interface ClusterChecks {
  /** Milliseconds since the epoch. */
  at: number;
  capabilities: KafkaCapabilities;
  access: AccessCheck[];
  /** Whether brokers make topics that somebody merely names; undefined when they do not tell. */
  autoCreatesTopics?: boolean;
}

/** What `inventory_sources` holds of a Kafka cluster. */
export interface StoredClusterFacts extends ClusterFacts {
  /** Topics of Kafka and its tools, of `topics`. */
  internalTopics: number;
  checks?: ClusterChecks;
}
