// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import {
  ConnectorPortal,
  startConnectorPortal,
} from './__testUtils__/connectorPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('the overview (%s)', id => {
  let portal: ConnectorPortal;

  async function start(options?: Parameters<typeof startConnectorPortal>[1]) {
    portal = await startConnectorPortal(await databases.init(id), options);
  }

  afterEach(() => portal.stop());

  it('counts the connectors of the teams, and shows those that need a look with the reason', async () => {
    await start();
    const { body } = await portal.as('owner')('/overview');
    expect(body.connectors).toMatchObject({
      total: 2,
      byHealth: { healthy: 1, degraded: 1 },
      needsALook: [
        {
          connect: 'connect-prod',
          connector: 'billing.ledger-sink',
          environment: 'prod',
          tasks: { total: 2, failed: 1 },
          topics: ['billing.dlq', 'billing.ledger'],
          health: {
            state: 'degraded',
            reason: '1 of 2 tasks failed: ConnectException',
          },
        },
      ],
    });
    expect(body.partial).toEqual([]);
  });

  it('shows one what is of the own teams alone, and nothing that nobody owns', async () => {
    await start();
    const { body } = await portal.as('security')('/overview');
    expect(body.connectors).toMatchObject({ total: 1, needsALook: [] });
    const stranger = await portal.as('stranger')('/overview');
    expect(stranger.body.connectors).toEqual({
      total: 0,
      byHealth: {},
      needsALook: [],
    });
  });

  it('tells of the connectors of one environment', async () => {
    await start();
    const prod = await portal.as('owner')('/overview?environment=prod');
    expect(prod.body.connectors.total).toBe(2);
    const other = await portal.as('owner')('/overview?environment=dev');
    expect(other.body).not.toHaveProperty('connectors');
  });

  it('leaves connectors out for who may see none', async () => {
    await start({ denied: ['event-streaming.connector.read'] });
    const { body, status } = await portal.as('owner')('/overview');
    expect(status).toBe(200);
    expect(body).not.toHaveProperty('connectors');
    expect(body.topics.total).toBe(2);
  });
});
