// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConflictError } from '@backstage/errors';
import { ConnectorTarget } from '@sluice/plugin-event-streaming-common';
import { ConnectorDescription } from '@sluice/plugin-event-streaming-node';
import { pause } from '../../../requests/execution/pause';
import { unlessMissing } from '../../unlessMissing';
import { AwaitBounds } from './AwaitBounds';
import { ConnectorStep, gone } from './ConnectorStep';
import { RunningState, runningStateOf } from './runningStateOf';

const BOUNDS: AwaitBounds = {
  untilMs: 30_000,
  calmMs: 2_000,
  failedMs: 6_000,
  lookMs: 500,
};

/**
 * Waits until a connector and all its tasks run. One that somebody paused or
 * stopped meanwhile is as it is meant to be.
 */
export const awaitRunningStep: ConnectorStep = {
  async check(_step, target, { client }) {
    const found = await unlessMissing(
      client.describeConnector(target.connector),
    );
    if (!found) {
      return gone(target);
    }
    const { is, why } = runningStateOf(found);
    return is === 'running' || is === 'at-rest'
      ? { state: 'done' }
      : { state: 'todo', lacks: why };
  },

  async apply(_step, target, { client, bounds = BOUNDS }, { signal }) {
    const isOver = watchOf(bounds, target);
    while (!signal.aborted) {
      if (isOver(await client.describeConnector(target.connector))) {
        return;
      }
      await pause(bounds.lookMs, signal);
    }
    signal.throwIfAborted();
  },
};

/** Tells at each look whether it is over; it remembers since when what holds. */
function watchOf(bounds: AwaitBounds, target: ConnectorTarget) {
  const begun = Date.now();
  let last: RunningState['is'] | undefined;
  let since = begun;
  return (found: ConnectorDescription): boolean => {
    const { is, why } = runningStateOf(found);
    const now = Date.now();
    since = is === last ? since : now;
    last = is;
    const isOver = now - begun >= bounds.untilMs;
    const heldMs = now - since;
    if (is === 'at-rest' || (is === 'running' && heldMs >= bounds.calmMs)) {
      return true;
    }
    if ((is === 'failed' && heldMs >= bounds.failedMs) || isOver) {
      throw new ConflictError(
        `'${target.connector}' does not run: ${why}. It stays as it is; change it, or delete it`,
      );
    }
    return false;
  };
}
