// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  AuditorService,
  LifecycleService,
  LoggerService,
  PermissionsService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import { Knex } from 'knex';
import { EventStreamingConfig } from '../config/EventStreamingConfig';
import { DatabaseRequestStore } from '../database/DatabaseRequestStore';
import { Identity } from '../identity/Identity';
import { KindRegistry } from '../kinds/KindRegistry';
import { AuthorizedRequestService } from './AuthorizedRequestService';
import { DefaultRequestService } from './DefaultRequestService';
import { GatePolicy } from './gates/GatePolicy';
import { MoveAnnouncer } from './MoveAnnouncer';
import { RequestService } from './RequestService';
import { RequestWorker } from './RequestWorker';
import { DEFAULT_RETRY_RULE } from './RetryRule';

/** What of the configuration the engine goes by. */
export type RequestEngineConfig = Pick<
  EventStreamingConfig,
  'environments' | 'policy' | 'requests'
>;

/** Everything the engine is made of. */
export interface RequestEngineOptions {
  knex: Knex;
  kinds: KindRegistry;
  identity: Identity;
  config: RequestEngineConfig;
  auditor: AuditorService;
  lifecycle: LifecycleService;
  logger: LoggerService;
  notifications: NotificationService;
  permissions: PermissionsService;
  scheduler: SchedulerService;
  signals: SignalsService;
}

/** How often to look for what has expired, is due, or was left behind. */
const TICK_SECONDS = 5;

/**
 * Puts the engine together and starts it. Every replica looks for work by
 * itself: claims are conditional, so two never execute the same, and none
 * depends on a lock that a dead one still holds.
 */
export async function createRequestEngine(
  options: RequestEngineOptions,
): Promise<RequestService> {
  const { config, kinds, permissions, lifecycle, scheduler } = options;
  const { expiryMs, giveUpMs, leaseMs } = config.requests;
  const store = DatabaseRequestStore.create(options);
  const gatePolicy = GatePolicy.create({
    rules: config.policy.gates,
    environments: config.environments,
  });
  const observer = MoveAnnouncer.create(options);
  const worker = RequestWorker.create({
    ...options,
    store,
    gatePolicy,
    observer,
    leaseMs,
    rule: { ...DEFAULT_RETRY_RULE, giveUpMs },
  });
  lifecycle.addShutdownHook(async () => {
    await worker.stop();
    await observer.settled();
  });
  await scheduler.scheduleTask({
    id: 'event-streaming-requests',
    scope: 'local',
    frequency: { seconds: TICK_SECONDS },
    timeout: { minutes: 5 },
    fn: () => worker.tick(),
  });
  const service = DefaultRequestService.create({
    store,
    kinds,
    gatePolicy,
    observer,
    expiryMs,
    onRunnable: () => worker.kick(),
  });
  return AuthorizedRequestService.create({ service, kinds, permissions });
}
