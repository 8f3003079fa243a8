// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What the steps of connector operations do; each is checked and applied by
 * the connector kind of the backend.
 *
 * @public
 */
export const CONNECTOR_STEPS = {
  create: 'connector.create',
  /** Sets and takes away the config keys that change. */
  configure: 'connector.configure',
  /** Waits until the connector and all its tasks run, or fails with the trace. */
  awaitRunning: 'connector.await-running',
  /** Ends its tasks, as altered offsets need it. */
  stop: 'connector.stop',
  resetOffsets: 'connector.reset-offsets',
  delete: 'connector.delete',
  /** Owner and description in what the portal remembers. */
  record: 'connector.record',
  forget: 'connector.forget',
} as const;
