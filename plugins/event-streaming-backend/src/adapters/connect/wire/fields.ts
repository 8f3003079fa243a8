// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorState } from '@sluice/plugin-event-streaming-node';
import { z } from 'zod';

/** Who should have answered, for error texts. */
export const PRODUCT = 'a worker of Kafka Connect';

/** A text that is left out, null or empty where there is none. */
export const textField = z
  .string()
  .nullish()
  .transform(value => value || undefined);

const STATES: Record<string, ConnectorState> = {
  RUNNING: 'running',
  PAUSED: 'paused',
  STOPPED: 'stopped',
  FAILED: 'failed',
  UNASSIGNED: 'unassigned',
  RESTARTING: 'restarting',
};

/** What the worker says of something that it has deleted a moment ago. */
export const DESTROYED = 'DESTROYED';

export function toState(state: string | undefined): ConnectorState {
  return STATES[state ?? ''] ?? 'unknown';
}
