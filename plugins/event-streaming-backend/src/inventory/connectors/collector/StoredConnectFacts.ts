// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectDescription,
  ConnectPlugin,
} from '@sluice/plugin-event-streaming-node';

/** What changes so rarely that not every pass asks for it. */
export interface ConnectChecks {
  /** Milliseconds since the epoch. */
  at: number;
  description: ConnectDescription;
  plugins: ConnectPlugin[];
}

/** What `inventory_sources` holds of a Connect cluster. */
export interface StoredConnectFacts {
  connectors: number;
  /** The last connector whose topics were asked for in their turn. */
  topicCursor?: string;
  checks?: ConnectChecks;
}
