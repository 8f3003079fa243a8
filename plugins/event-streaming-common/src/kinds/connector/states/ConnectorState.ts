// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * States of a connector and its tasks, as Connect has them, in lower case:
 * `unassigned` until a worker has taken it, `stopped` (connectors only) has no
 * tasks. `unknown` stands for one whose state is not written yet.
 *
 * @public
 */
export const CONNECTOR_STATES = [
  'running',
  'paused',
  'stopped',
  'failed',
  'unassigned',
  'restarting',
  'unknown',
] as const;

/** @public */
export type ConnectorState = (typeof CONNECTOR_STATES)[number];

/** Which way data goes. @public */
export const CONNECTOR_TYPES = ['source', 'sink', 'unknown'] as const;

/** @public */
export type ConnectorType = (typeof CONNECTOR_TYPES)[number];
