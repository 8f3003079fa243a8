// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorState } from '@sluice/plugin-event-streaming-common';
import { ConnectorAct } from './ConnectorAct';
import { progressOf } from './progressOf';

const PAUSE: ConnectorAct = { action: 'pause' };
const RESUME: ConnectorAct = { action: 'resume' };
const STOP: ConnectorAct = { action: 'stop' };
const RESTART: ConnectorAct = { action: 'restart', tasks: 'failed' };
const RESTART_ALONE: ConnectorAct = { action: 'restart', tasks: 'none' };
const TASK: ConnectorAct = { action: 'restart-task', task: 1 };

function after(
  act: ConnectorAct,
  elapsedMs: number,
  [state, ...tasks]: [ConnectorState, ...ConnectorState[]],
) {
  return progressOf(
    act,
    { state, tasks: tasks.map((task, id) => ({ id, state: task })) },
    elapsedMs,
  );
}

describe('progressOf', () => {
  it.each<[ConnectorAct, [ConnectorState, ...ConnectorState[]], string]>([
    [PAUSE, ['paused', 'paused'], 'nothing'],
    [PAUSE, ['paused', 'failed'], 'nothing'],
    [PAUSE, ['paused', 'running'], 'task 0 is running'],
    [PAUSE, ['running', 'running'], 'the connector is running'],
    [STOP, ['stopped'], 'nothing'],
    [STOP, ['stopped', 'running'], 'it still has tasks'],
    [STOP, ['running'], 'the connector is running'],
    [RESUME, ['running', 'running'], 'nothing'],
    [RESUME, ['running', 'failed'], 'nothing'],
    [RESUME, ['running'], 'it has no tasks yet'],
    [RESUME, ['running', 'unassigned'], 'task 0 is unassigned'],
    [RESTART, ['running', 'running'], 'nothing'],
    [RESTART, ['running', 'restarting'], 'task 0 is restarting'],
    [RESTART, ['running', 'failed'], 'task 0 is failed'],
    [RESTART_ALONE, ['running', 'failed'], 'nothing'],
    [RESTART_ALONE, ['restarting', 'running'], 'the connector is restarting'],
    [TASK, ['running', 'failed', 'running'], 'nothing'],
    [TASK, ['running', 'running', 'unassigned'], 'task 1 is unassigned'],
  ])('of %j with %j lacks %s', (act, states, lacks) => {
    expect(after(act, 0, states)).toEqual(
      lacks === 'nothing' ? { reached: true } : { reached: false, lacks },
    );
  });

  it('takes a failure that stays for how a restart ended', () => {
    expect(after(RESTART, 2_900, ['running', 'failed']).reached).toBe(false);
    expect(after(RESTART, 3_000, ['running', 'failed']).reached).toBe(true);
  });
});
