// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorHealth } from '../../../resources/connector/connectorSummarySchemas';
import { causeOfTrace } from './causeOfTrace';
import { ConnectorState } from './ConnectorState';

/** What the worker says of a connector and its tasks. @public */
export interface ConnectorStates {
  state: ConnectorState;
  tasks: readonly { id: number; state: ConnectorState; trace?: string }[];
  /** Why the connector itself failed. */
  trace?: string;
}

/** Connect waits so long for a worker that went before it moves its tasks. */
const REBALANCE_DELAY =
  'after a worker has gone, Connect waits up to five minutes (scheduled.rebalance.max.delay.ms) for it to come back before another one takes over';

/**
 * How a connector is by what its worker says: the connector alone may be
 * RUNNING while none of its tasks is (R087).
 *
 * @public
 */
export function connectorHealthOf(states: ConnectorStates): ConnectorHealth {
  return (
    failureOf(states) ??
    absenceOf(states) ??
    wishOf(states) ??
    delayOf(states) ?? { state: 'healthy' }
  );
}

function failureOf({
  state,
  tasks,
  trace,
}: ConnectorStates): ConnectorHealth | undefined {
  if (state === 'failed') {
    return {
      state: 'unhealthy',
      reason: `The connector itself failed${causeOf(trace)}`,
    };
  }
  const failed = tasks.filter(task => task.state === 'failed');
  if (!failed.length) {
    return undefined;
  }
  const cause = causeOf(failed[0].trace);
  return failed.length === tasks.length
    ? { state: 'unhealthy', reason: `${allOf(tasks.length)} failed${cause}` }
    : {
        state: 'degraded',
        reason: `${failed.length} of ${tasks.length} tasks failed${cause}`,
      };
}

/** No worker has it or one of its tasks, or there is none to have. */
function absenceOf({
  state,
  tasks,
}: ConnectorStates): ConnectorHealth | undefined {
  if (state === 'unassigned') {
    return {
      state: 'unassigned',
      reason: `No worker runs it: ${REBALANCE_DELAY}`,
    };
  }
  if (state === 'unknown') {
    return {
      state: 'unassigned',
      reason: 'Connect has not written down yet how it is',
    };
  }
  if (state === 'running' && !tasks.length) {
    return { state: 'unhealthy', reason: 'It runs without any task' };
  }
  const waiting = tasks.filter(task =>
    ['unassigned', 'unknown'].includes(task.state),
  );
  return waiting.length
    ? {
        state: 'unassigned',
        reason: `No worker runs ${waiting.length} of ${tasks.length} tasks: ${REBALANCE_DELAY}`,
      }
    : undefined;
}

/** What somebody wanted it to be. */
function wishOf({ state }: ConnectorStates): ConnectorHealth | undefined {
  switch (state) {
    case 'paused':
      return { state, reason: 'It is paused: its tasks wait' };
    case 'stopped':
      return { state, reason: 'It is stopped: it has no tasks' };
    case 'restarting':
      return { state, reason: 'It is restarting' };
    default:
      return undefined;
  }
}

/** Tasks that are not yet what their connector is. */
function delayOf({ tasks }: ConnectorStates): ConnectorHealth | undefined {
  const restarting = tasks.filter(task => task.state === 'restarting');
  if (restarting.length) {
    return {
      state: 'restarting',
      reason: `${restarting.length} of ${tasks.length} tasks restart`,
    };
  }
  const idle = tasks.filter(task => task.state !== 'running');
  return idle.length
    ? {
        state: 'paused',
        reason: `${idle.length} of ${tasks.length} tasks are still paused`,
      }
    : undefined;
}

function allOf(tasks: number): string {
  return tasks === 1 ? 'Its only task' : `All ${tasks} tasks`;
}

/** The kind of error alone: a message may hold what was in a record. */
function causeOf(trace: string | undefined): string {
  const name = causeOfTrace(trace);
  return name ? `: ${name}` : '';
}
