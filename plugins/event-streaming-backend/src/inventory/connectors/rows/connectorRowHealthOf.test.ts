// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorState } from '@sluice/plugin-event-streaming-common';
import { connectorRowHealthOf } from './connectorRowHealthOf';

const OWNED = {
  owner: 'group:default/billing',
  owner_source: 'prefix',
  owner_exists: true,
  visibility: 'all',
} as const;

function healthOf(
  [state, ...tasks]: [ConnectorState, ...ConnectorState[]],
  requests: { createdBy?: string; deletedBy?: string } = {},
) {
  return connectorRowHealthOf({
    state,
    tasks: tasks.map((task, id) => ({ id, state: task })),
    ownership: OWNED,
    ...requests,
  });
}

describe('connectorRowHealthOf', () => {
  it.each<[string, [ConnectorState, ...ConnectorState[]]]>([
    ['provisioning', ['running']],
    ['provisioning', ['unassigned']],
    ['provisioning', ['running', 'unassigned']],
    ['healthy', ['running', 'running']],
    ['unhealthy', ['running', 'failed']],
    ['paused', ['paused']],
    ['paused', ['paused', 'paused']],
    ['stopped', ['stopped']],
  ])('is %s while a request makes what is %j', (health, states) => {
    expect(healthOf(states, { createdBy: '7' }).state).toBe(health);
  });

  it('says of what is new why it does not run yet', () => {
    expect(healthOf(['running'], { createdBy: '7' }).reason).toBe(
      'Request R-7 made it; it begins to run',
    );
    expect(healthOf(['running']).state).toBe('unhealthy');
  });

  it('says that it is being deleted, unless it is worse than that', () => {
    expect(healthOf(['running', 'running'], { deletedBy: '8' })).toEqual({
      state: 'deleting',
      reason: 'Request R-8 deletes it',
    });
    expect(healthOf(['running', 'failed'], { deletedBy: '8' }).state).toBe(
      'unhealthy',
    );
  });
});
