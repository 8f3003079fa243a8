// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ClusterConfig,
  PrefixConfig,
  SchemaRegistryConfig,
  Visibility,
} from '../../../config/EventStreamingConfig';
import { TopicRow } from '../../rows/TopicRow';
import { SchemaRecord } from '../SchemaInventory';

/** A cluster whose topics have their schemas in a registry. */
export type ServedCluster = Pick<ClusterConfig, 'name' | 'environment'>;

/** What holds for all schemas of a registry. */
export interface SchemaContext {
  registry: Pick<SchemaRegistryConfig, 'name' | 'environments' | 'topicNames'>;
  /** The clusters that name the registry, the strictest environment first. */
  clusters: readonly ServedCluster[];
  /** Narrowed where all environments that use the registry are. */
  visibility: Visibility;
  prefixes: readonly PrefixConfig[];
  fallbackOwner: string;
  /** Whether the catalog knows an owner; undefined while that is not known. */
  ownerExists(owner: string): boolean | undefined;
  /** When this reading began. */
  now: number;
}

/** What is known of a topic that a schema describes by its name. */
export type KnownTopic = Pick<
  TopicRow,
  'cluster' | 'topic' | 'owner' | 'owner_source' | 'visibility'
>;

/** What people said about a schema and what the portal does with it. */
export interface SchemaKnowledge {
  record?: SchemaRecord;
  /** The topics that are there, of those that it describes by name. */
  topics: readonly KnownTopic[];
  /** The topics that are there, of those that somebody linked it to. */
  linked?: readonly KnownTopic[];
  /** The request that deletes it now. */
  deletedBy?: string;
  /** A request changes it now, so that its rule may be another for a moment. */
  changing?: boolean;
}
