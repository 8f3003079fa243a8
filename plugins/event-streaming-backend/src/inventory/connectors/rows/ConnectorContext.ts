// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ReadConnectorConfig } from '@sluice/plugin-event-streaming-node';
import {
  ConnectClusterConfig,
  PrefixConfig,
} from '../../../config/EventStreamingConfig';
import { ConnectorRecord } from '../ConnectorInventory';

/** What holds for all connectors of a Connect cluster. */
export interface ConnectorContext {
  connect: Pick<
    ConnectClusterConfig,
    'name' | 'cluster' | 'environment' | 'externalSystems'
  >;
  prefixes: readonly PrefixConfig[];
  fallbackOwner: string;
  /** Whether the catalog knows an owner; undefined while that is not known. */
  ownerExists(owner: string): boolean | undefined;
  /** When this reading began. */
  now: number;
}

/** What people said about a connector and what the portal does with it. */
export interface ConnectorKnowledge {
  record?: ConnectorRecord;
  /** Whom an annotation in the catalog says to be its owner. */
  annotatedOwner?: string;
  /** The request that deletes it now. */
  deletedBy?: string;
  /** The request that makes it now. */
  createdBy?: string;
  /**
   * Entity refs of its topics that are in the inventory and in the catalog, by
   * name.
   */
  topicRefs: ReadonlyMap<string, string>;
}

/** A configuration as rows hold it. */
export function storedConfigOf(config: ReadConnectorConfig): string {
  return JSON.stringify({ values: config.values, redacted: config.redacted });
}
