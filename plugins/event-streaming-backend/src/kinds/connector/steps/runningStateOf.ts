// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { causeOfTrace } from '@sluice/plugin-event-streaming-common';
import {
  ConnectorDescription,
  ConnectorTask,
} from '@sluice/plugin-event-streaming-node';

/** How far a connector is from running, with why it does not. */
export interface RunningState {
  is: 'running' | 'at-rest' | 'failed' | 'starting';
  why: string;
}

/** A connector runs when it has tasks and all of them do. */
export function runningStateOf({
  state,
  trace,
  tasks,
}: Pick<ConnectorDescription, 'state' | 'trace' | 'tasks'>): RunningState {
  if (state === 'paused' || state === 'stopped') {
    return { is: 'at-rest', why: `it is ${state}` };
  }
  if (state === 'failed') {
    return { is: 'failed', why: `it failed${causeOf(trace)}` };
  }
  const failed = tasks.find(task => task.state === 'failed');
  if (failed) {
    return { is: 'failed', why: textOf(failed) };
  }
  if (state !== 'running') {
    return { is: 'starting', why: `it is ${state} still` };
  }
  if (!tasks.length) {
    return { is: 'starting', why: 'it has no task' };
  }
  const waiting = tasks.find(task => task.state !== 'running');
  return waiting
    ? { is: 'starting', why: `task ${waiting.id} is ${waiting.state} still` }
    : { is: 'running', why: '' };
}

function textOf({ id, trace }: ConnectorTask): string {
  return `task ${id} failed${causeOf(trace)}`;
}

/** Who may read a trace is not who may read a request, so its class alone. */
function causeOf(trace: string | undefined): string {
  const name = causeOfTrace(trace);
  return name ? `: ${name}, as its trace says` : '';
}
