// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorAction,
  ConnectorState,
} from '@sluice/plugin-event-streaming-common';
import { ConnectCluster } from '@sluice/plugin-event-streaming-node';

/** What stays as it was wanted until somebody wants otherwise. */
export type LastingAct = { action: 'pause' | 'resume' | 'stop' };

/** What somebody wants to be done to a connector at once. */
export type ConnectorAct =
  | LastingAct
  | { action: 'restart'; tasks: 'none' | 'failed' | 'all' }
  | { action: 'restart-task'; task: number };

/** What is told of an act beside its name. */
export function detailsOf(act: ConnectorAct): {
  task?: number;
  tasks?: string;
} {
  switch (act.action) {
    case 'restart':
      return { tasks: act.tasks };
    case 'restart-task':
      return { task: act.task };
    default:
      return {};
  }
}

const STATES: Readonly<Record<LastingAct['action'], ConnectorState>> = {
  pause: 'paused',
  resume: 'running',
  stop: 'stopped',
};

/** Whether a connector is meant to be so; its tasks may have to follow still. */
export function isWanted(
  { action }: LastingAct,
  state: ConnectorState | null,
): boolean {
  return state === STATES[action];
}

export function isLasting(act: ConnectorAct): act is LastingAct {
  return ['pause', 'resume', 'stop'].includes(act.action);
}

/** What people did, as the connector remembers it. */
export function rememberedOf(
  act: ConnectorAct,
  { by, at }: Pick<ConnectorAction, 'by' | 'at'>,
): ConnectorAction {
  const { task } = detailsOf(act);
  return { action: act.action, by, at, task };
}

/** Tells the worker; it answers before the tasks have followed. */
export function apply(
  client: ConnectCluster,
  connector: string,
  act: ConnectorAct,
): Promise<void> {
  switch (act.action) {
    case 'pause':
      return client.pause(connector);
    case 'resume':
      return client.resume(connector);
    case 'stop':
      return client.stop(connector);
    case 'restart':
      return client.restart(connector, act.tasks);
    default:
      return client.restartTask(connector, act.task);
  }
}
