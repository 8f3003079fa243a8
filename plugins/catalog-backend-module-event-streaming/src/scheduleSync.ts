// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import { EventStreamingEntityProvider } from './EventStreamingEntityProvider';

/** Compares every source with the catalog, soon after the start and then at intervals. */
export async function scheduleSync(options: {
  providers: Map<string, EventStreamingEntityProvider>;
  schedule: SchedulerServiceTaskScheduleDefinition;
  scheduler: SchedulerService;
}): Promise<void> {
  const { providers, schedule, scheduler } = options;
  for (const provider of providers.values()) {
    const id = `${provider.getProviderName()}:sync`;
    await scheduler.scheduleTask({
      ...schedule,
      id,
      fn: signal => provider.sync(signal),
    });
    await runSoon(id, scheduler);
  }
}

// The database remembers when the task was due; without this, what changed while
// the portal was down would wait for a whole interval.
async function runSoon(id: string, scheduler: SchedulerService): Promise<void> {
  try {
    await scheduler.triggerTask(id);
  } catch (error) {
    // In conflict means that another replica is at it.
    if (!isError(error) || error.name !== 'ConflictError') {
      throw error;
    }
  }
}
