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
import { GateResolver } from './gates/GateResolver';
import { MoveAnnouncer } from './moves/MoveAnnouncer';
import { RequestPlanner } from './planning/RequestPlanner';
import { RequestService } from './RequestService';
import { RequestSweeper } from './sweep/RequestSweeper';
import { RequestWorker } from './execution/RequestWorker';
import { DEFAULT_RETRY_RULE } from './execution/RetryRule';

/** What of the configuration the engine goes by. */
export type RequestEngineConfig = Pick<
  EventStreamingConfig,
  'environments' | 'platformGroups' | 'policy' | 'requests' | 'securityGroup'
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
  const { expiryMs, giveUpMs, leaseMs, reminderMs } = config.requests;
  const store = DatabaseRequestStore.create(options);
  const gatePolicy = GatePolicy.create({
    rules: config.policy.gates,
    environments: config.environments,
  });
  const gateResolver = GateResolver.create({ ...options, roles: config });
  const planner = RequestPlanner.create({ kinds, gatePolicy, gateResolver });
  const observer = MoveAnnouncer.create({ ...options, store });
  const worker = RequestWorker.create({
    ...options,
    store,
    planner,
    observer,
    leaseMs,
    rule: { ...DEFAULT_RETRY_RULE, giveUpMs },
  });
  const sweeper = RequestSweeper.create({
    ...options,
    store,
    gateResolver,
    observer,
    reminderMs,
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
    fn: async () => {
      await worker.tick();
      await sweeper.sweep();
    },
  });
  const service = DefaultRequestService.create({
    ...options,
    store,
    planner,
    gateResolver,
    observer,
    expiryMs,
    onRunnable: () => worker.kick(),
  });
  return AuthorizedRequestService.create({ service, kinds, permissions });
}
