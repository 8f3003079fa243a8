// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  CONNECTOR_SORT_KEYS,
  ConnectorHealth,
  ConnectorType,
} from '@sluice/plugin-event-streaming-common';
import { List, ListRequest } from '../../lists/List';
import { ListedConnector } from './ListedConnector';

/** What a list of connectors can be sorted by. */
export type ConnectorSortKey = (typeof CONNECTOR_SORT_KEYS)[number];

/** Which connectors to list. */
export interface ConnectorFilter {
  /** Found anywhere in names, descriptions and classes. */
  q?: string;
  /** Connectors of these Connect clusters; of all when left out. */
  connects?: string[];
  /** Connectors of these owners; those that nobody owns are left out. */
  owners?: string[];
  /** Only connectors that nobody owns, or whose owner is gone from the catalog. */
  unowned?: boolean;
  type?: ConnectorType;
  health?: ConnectorHealth['state'];
  /** Those that have to do with a topic of this name. */
  topic?: string;
  /** Those that feed or read this Kafka cluster. */
  cluster?: string;
  managed?: boolean;
  /**
   * Owners whose narrowed connectors and topics may be seen; undefined when all
   * may. Others do not learn that such a one exists, also not from a total.
   */
  visibleTo?: string[];
}

/** Which page of them, in which order. */
export type ConnectorPageRequest = ListRequest<ConnectorSortKey>;

/** Lists of connectors from the database. */
export type ConnectorLists = List<
  ConnectorFilter,
  ConnectorSortKey,
  ListedConnector
>;

/** The order that people expect when they name only the column. */
export function defaultConnectorOrderOf(
  sort: ConnectorSortKey,
): 'asc' | 'desc' {
  return sort === 'tasks' ? 'desc' : 'asc';
}
