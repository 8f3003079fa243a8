// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ClusterSummary,
  entityRefOf,
} from '@sluice/plugin-event-streaming-common';
import { ClusterConfig } from '../config/EventStreamingConfig';
import { sourceHealthOf } from '../inventory/sourceAges';
import { StoredClusterFacts } from '../inventory/StoredClusterFacts';
import { StoredSource } from '../inventory/stores/SourceStore';

/** A cluster as lists show it. */
export function clusterSummaryOf(
  { name, environment, mode, schemaRegistry }: ClusterConfig,
  source: StoredSource<StoredClusterFacts> | undefined,
  topics: number,
): ClusterSummary {
  const facts = source?.facts;
  const { visibility, ...shown } = environment;
  return {
    name,
    environment: shown,
    mode,
    health: sourceHealthOf(source),
    version: facts?.version,
    brokers: facts?.brokers.length,
    topics,
    internalTopics: facts?.internalTopics ?? 0,
    partitions: facts?.partitions ?? 0,
    underReplicated: facts?.underReplicated ?? 0,
    offline: facts?.offline ?? 0,
    entityRef: entityRefOf({ type: 'kafka-cluster', source: name, name }),
    visibility,
    schemaRegistry,
  };
}
