// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * States of a connector, as Connect has them, in lower case: `unassigned` until
 * a worker has taken it, `stopped` has no tasks at all, `restarting` for a
 * moment. `unknown` is ours, for a connector that has no status yet: the topic
 * with the states is written a moment after the connector is made.
 *
 * @public
 */
export type ConnectorState =
  | 'running'
  | 'paused'
  | 'stopped'
  | 'failed'
  | 'unassigned'
  | 'restarting'
  | 'unknown';

/**
 * How a connector begins (KIP-980).
 *
 * @public
 */
export type InitialConnectorState = 'running' | 'paused' | 'stopped';
