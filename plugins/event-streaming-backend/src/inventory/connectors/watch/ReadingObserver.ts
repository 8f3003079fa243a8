// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorDescription } from '@sluice/plugin-event-streaming-node';
import { ConnectorRow, PreviousConnector } from '../rows/ConnectorRow';

/** A connector that was read, and what was made of it. */
export interface SeenConnector {
  reading: ConnectorDescription;
  row: ConnectorRow;
  /** What was known of it before; undefined for one that nobody knew. */
  previous?: PreviousConnector;
  /** A request makes it now, and tells by itself how that goes. */
  isBeingMade: boolean;
}

/** Connectors of one Connect cluster that were read together. */
export interface SeenConnectors {
  /** When the reading began, in milliseconds since the epoch. */
  at: number;
  connectors: readonly SeenConnector[];
  /** Connectors that are not among these are not there. */
  isWhole: boolean;
}

/** Looks at each reading once it is stored, for what follows from it. */
export interface ReadingObserver {
  seen(connect: string, seen: SeenConnectors): Promise<void>;
}
