// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import {
  ConnectorPortal,
  SECRET,
  startConnectorPortal,
  USAGE,
} from './__testUtils__/connectorPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const LEDGER = '/connectors/connect-prod/billing.ledger-sink';

describe('connector actions', () => {
  let portal: ConnectorPortal;

  async function start(options?: Parameters<typeof startConnectorPortal>[1]) {
    const knex = await databases.init('SQLITE_3');
    portal = await startConnectorPortal(knex, options);
  }

  const audited = () =>
    portal.trail.list({}, { limit: 10, order: 'asc', after: undefined });

  afterEach(() => portal.stop());

  it.each([
    ['pause', { state: 'paused', health: { state: 'paused' } }],
    ['stop', { state: 'stopped', health: { state: 'stopped' }, taskList: [] }],
  ])(
    'does %s, shows it at once and says who it was',
    async (action, expected) => {
      await start();
      const { body, status } = await portal.actAs('owner')(
        `${USAGE}/${action}`,
      );
      expect(status).toBe(200);
      expect(body).toMatchObject({
        ...expected,
        live: true,
        lastAction: { action, by: 'user:default/olga' },
      });
      const list = await portal.as('stranger')('/connectors?q=usage');
      expect(list.body.items[0].state).toBe(expected.state);
      expect(await audited()).toMatchObject([
        {
          event: 'action.done',
          operation: `connector.${action}`,
          actor: 'user:default/olga',
          target: {
            connect: 'connect-prod',
            connector: 'billing.usage-source',
          },
          details: {},
        },
      ]);

      const resumed = await portal.actAs('owner')(`${USAGE}/resume`);
      expect(resumed.body).toMatchObject({
        state: 'running',
        health: { state: 'healthy' },
        tasks: { running: 1 },
      });
    },
  );

  it('restarts failed tasks, or one of them', async () => {
    await start();
    const all = await portal.actAs('owner')(`${LEDGER}/restart`, {
      tasks: 'failed',
    });
    expect(all.body.health).toEqual({ state: 'healthy' });
    expect(portal.connect.calls.restart).toBe(1);

    const one = await portal.actAs('owner')(`${LEDGER}/tasks/1/restart`);
    expect(one.body.lastAction).toMatchObject({
      action: 'restart-task',
      task: 1,
    });
    const missing = await portal.actAs('owner')(`${LEDGER}/tasks/9/restart`);
    expect(missing.status).toBe(404);
  });

  it('shows that a task fails again after a restart', async () => {
    await start();
    portal.connect.failsAgain = 'java.net.ConnectException: refused';
    const { body, status } = await portal.actAs('owner')(`${LEDGER}/restart`, {
      tasks: 'failed',
    });
    expect(status).toBe(200);
    expect(body.health).toMatchObject({ state: 'degraded' });
  });

  it('refuses who does not own it, hides what one may not know of, and keeps the refusal', async () => {
    await start();
    const { body, status } = await portal.actAs('stranger')(`${USAGE}/pause`);
    expect(status).toBe(403);
    expect(body.error.message).toContain('Only its owners and the platform');
    expect((await portal.actAs('stranger')(`${SECRET}/pause`)).status).toBe(
      404,
    );
    expect(portal.connect.calls.pause).toBeUndefined();
    expect(await audited()).toMatchObject([
      {
        event: 'action.refused',
        operation: 'connector.pause',
        actor: 'user:default/sven',
        target: { connect: 'connect-prod', connector: 'billing.usage-source' },
      },
    ]);
    expect((await portal.as('stranger')(USAGE)).body.access.operate).toEqual({
      allowed: false,
      reason: body.error.message,
    });
  });

  it('lets the platform team intervene, keeps that it did, and tells the owner', async () => {
    await start();
    expect((await portal.actAs('platform')(`${USAGE}/pause`)).status).toBe(200);
    expect(await audited()).toMatchObject([
      { actor: 'user:default/petra', details: { intervention: true } },
    ]);
    expect(portal.notifications.send.mock.calls).toEqual([
      [
        {
          recipients: {
            type: 'entity',
            entityRef: 'group:default/billing',
            excludeEntityRef: 'user:default/petra',
          },
          payload: {
            title: 'Connector billing.usage-source: paused by the platform',
            description: 'petra did it at once to what your team owns',
            severity: 'normal',
            link: '/event-streaming/connectors/connect-prod/billing.usage-source',
            scope:
              'event-streaming/connectors/connect-prod/billing.usage-source',
            topic: 'event-streaming-requests',
          },
        },
      ],
    ]);
  });

  it('tells nobody of what owners do themselves, nor of what the worker did not take', async () => {
    await start();
    await portal.actAs('owner')(`${USAGE}/pause`);
    portal.connect.rebalancing = true;
    await portal.actAs('platform')(`${USAGE}/resume`);
    expect(portal.notifications.send).not.toHaveBeenCalled();
  });

  it('does what it is told, also where the owner cannot be told', async () => {
    await start();
    portal.notifications.send.mockRejectedValue(new Error('No mail today'));
    expect((await portal.actAs('platform')(`${USAGE}/pause`)).status).toBe(200);
    expect(portal.logger.warn).toHaveBeenCalledWith(
      "The owner of 'billing.usage-source' could not be told that the platform operated it: No mail today",
    );
  });

  it('asks the permission policy of the host, and keeps its refusal', async () => {
    await start({ denied: ['event-streaming.connector.operate'] });
    expect((await portal.actAs('owner')(`${USAGE}/stop`)).status).toBe(403);
    expect(await audited()).toMatchObject([{ event: 'action.refused' }]);
    const { access } = (await portal.as('owner')(USAGE)).body;
    expect(access.operate).toMatchObject({ allowed: false });
  });

  it('refuses on a Connect cluster that is only looked at', async () => {
    await start({ mode: 'read-only' });
    const { body, status } = await portal.actAs('owner')(`${USAGE}/pause`);
    expect(status).toBe(403);
    expect(body.error.message).toContain('only looked at');
  });

  it('tells that the workers share out their work, and keeps that it was tried', async () => {
    await start();
    portal.connect.rebalancing = true;
    const { body, status } = await portal.actAs('owner')(`${USAGE}/pause`);
    expect(status).toBe(503);
    expect(body.error.message).toContain('rebalancing');
    expect(await audited()).toMatchObject([
      {
        event: 'action.failed',
        details: { reason: expect.stringContaining('rebalancing') },
      },
    ]);
    expect((await portal.as('owner')(USAGE)).body.lastAction).toBeUndefined();
  });

  it('says that a connector does not follow in time', async () => {
    await start();
    portal.connect.stuckIn = 'running';
    const { body, status } = await portal.actAs('owner')(`${USAGE}/pause`);
    expect(status).toBe(409);
    expect(body.error.message).toContain(
      'after 10 seconds the connector is running',
    );
  });

  it('says that a connector is gone', async () => {
    await start();
    portal.connect.remove('billing.usage-source');
    expect((await portal.actAs('owner')(`${USAGE}/pause`)).status).toBe(404);
  });

  it('needs the catalog to know who asks', async () => {
    await start();
    portal.identity.fault = Object.assign(new Error('No catalog'), {
      name: 'ServiceUnavailableError',
    });
    expect((await portal.actAs('owner')(`${USAGE}/pause`)).status).toBe(503);
    expect(portal.connect.calls.pause).toBeUndefined();
  });
});
