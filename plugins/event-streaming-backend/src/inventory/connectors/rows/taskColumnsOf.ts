// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorState } from '@sluice/plugin-event-streaming-common';
import { TaskColumns } from './ConnectorRow';

/** How many tasks are in which state. */
export function taskColumnsOf(
  tasks: readonly { state: ConnectorState }[],
): TaskColumns {
  const count = (...states: ConnectorState[]) =>
    tasks.filter(({ state }) => states.includes(state)).length;
  return {
    tasks_total: tasks.length,
    tasks_running: count('running'),
    tasks_failed: count('failed'),
    tasks_paused: count('paused', 'stopped'),
    tasks_unassigned: count('unassigned', 'unknown'),
    tasks_restarting: count('restarting'),
  };
}
