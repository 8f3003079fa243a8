// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorDetail } from '@sluice/plugin-event-streaming-common';

/** Whether its state is one that ends by itself within moments or minutes. */
export function isMoving({ state, tasks, live }: ConnectorDetail): boolean {
  return (
    live &&
    (state === 'restarting' ||
      state === 'unassigned' ||
      tasks.restarting > 0 ||
      tasks.unassigned > 0)
  );
}
