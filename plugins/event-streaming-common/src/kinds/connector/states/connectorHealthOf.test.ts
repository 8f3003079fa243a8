// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { CONNECTOR_HEALTH_STATES } from '../../../resources/connector/connectorSummarySchemas';
import { CONNECTOR_STATES, ConnectorState } from './ConnectorState';
import { connectorHealthOf } from './connectorHealthOf';

function healthOf(state: ConnectorState, ...tasks: ConnectorState[]) {
  return connectorHealthOf({
    state,
    tasks: tasks.map((task, id) => ({ id, state: task })),
  }).state;
}

const anyState = fc.constantFrom(...CONNECTOR_STATES);

describe('connectorHealthOf', () => {
  it.each<[string, ConnectorState, ConnectorState[]]>([
    ['healthy', 'running', ['running', 'running']],
    ['unhealthy', 'running', []],
    ['unhealthy', 'running', ['failed']],
    ['unhealthy', 'running', ['failed', 'failed']],
    ['degraded', 'running', ['running', 'failed']],
    ['unhealthy', 'failed', []],
    ['unhealthy', 'failed', ['running']],
    ['unassigned', 'unassigned', []],
    ['unassigned', 'unassigned', ['running']],
    ['unassigned', 'running', ['running', 'unassigned']],
    ['unassigned', 'unknown', []],
    ['restarting', 'restarting', ['running']],
    ['restarting', 'running', ['running', 'restarting']],
    ['paused', 'paused', ['paused']],
    ['degraded', 'paused', ['paused', 'failed']],
    ['paused', 'running', ['running', 'paused']],
    ['stopped', 'stopped', []],
  ])('is %s for %s with tasks %j', (health, state, tasks) => {
    expect(healthOf(state, ...tasks)).toBe(health);
  });

  it('is healthy only where it runs and all of its tasks do', () => {
    fc.assert(
      fc.property(anyState, fc.array(anyState), (state, tasks) => {
        const runs =
          state === 'running' &&
          tasks.length > 0 &&
          tasks.every(task => task === 'running');
        expect(healthOf(state, ...tasks) === 'healthy').toBe(runs);
      }),
    );
  });

  it('becomes no better by a task that fails', () => {
    const rank = (...args: Parameters<typeof healthOf>) =>
      CONNECTOR_HEALTH_STATES.indexOf(healthOf(...args));
    fc.assert(
      fc.property(
        anyState,
        fc.array(anyState, { minLength: 1 }),
        fc.nat(),
        (state, tasks, at) => {
          const worse = tasks.map((task, index) =>
            index === at % tasks.length ? ('failed' as const) : task,
          );
          expect(rank(state, ...worse)).toBeLessThanOrEqual(
            rank(state, ...tasks),
          );
        },
      ),
    );
  });

  it('names the kind of error, and nothing of its message', () => {
    const { reason } = connectorHealthOf({
      state: 'running',
      tasks: [
        {
          id: 0,
          state: 'failed',
          trace:
            'org.apache.kafka.connect.errors.ConnectException: value "anna@example.com" is no number\n\tat a.b.C\nCaused by: java.lang.NumberFormatException: "anna@example.com"',
        },
        { id: 1, state: 'running' },
      ],
    });
    expect(reason).toBe('1 of 2 tasks failed: NumberFormatException');
  });

  it('explains why nobody runs it', () => {
    expect(
      connectorHealthOf({ state: 'unassigned', tasks: [] }).reason,
    ).toContain('waits up to five minutes');
  });
});
