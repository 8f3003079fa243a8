// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { FAKE_CLASSES } from '../__testUtils__/fakeConnectPlugins';
import {
  ConnectorPortal,
  startConnectorPortal,
  Who,
} from './__testUtils__/connectorPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

describe('routes of plug-ins', () => {
  let portal: ConnectorPortal;

  const as = (who: Who) => portal.as(who);

  beforeEach(async () => {
    portal = await startConnectorPortal(await databases.init('SQLITE_3'));
  });

  afterEach(() => portal.stop());

  it('offers what is installed and allowed first, and says how to get the rest', async () => {
    const { body } = await as('stranger')(
      '/connect-clusters/connect-prod/plugins',
    );
    const titles = body.items.map((item: { title: string }) => item.title);
    expect(titles.slice(0, 3)).toEqual([
      'File sink',
      'File source',
      'JDBC sink',
    ]);
    expect(body.items[1]).toMatchObject({
      installed: true,
      type: 'source',
      version: '4.3.1',
      template: { 'connector.class': FAKE_CLASSES.fileSource },
    });
    expect(body.items[1].blocked).toBeUndefined();
    expect(body.items[2].blocked).toContain('has not allowed this class');
    const missing = body.items.filter(
      (item: { installed: boolean }) => !item.installed,
    );
    expect(missing.length).toBeGreaterThan(3);
    for (const { blocked } of missing) {
      expect(blocked).toContain('The workers do not have it. ');
    }
  });

  it('shows plug-ins as last seen while the workers are away', async () => {
    portal.connect.outage = 'No worker answers';
    const { body, status } = await as('stranger')(
      '/connect-clusters/connect-prod/plugins',
    );
    expect(status).toBe(200);
    expect(body.items[0].title).toBe('File sink');
  });

  it('tells the keys of a plug-in, and which of them hold secrets', async () => {
    const path = '/connect-clusters/connect-prod/plugins';
    const { body } = await as('stranger')(`${path}/${FAKE_CLASSES.jdbcSink}`);
    expect(body.groups).toEqual(['Common', 'Error Handling', 'Connection']);
    const secrets = body.keys.filter((key: { secret: boolean }) => key.secret);
    expect(secrets.map((key: { name: string }) => key.name)).toEqual([
      'connection.password',
    ]);
    expect((await as('stranger')(`${path}/com.acme.Other`)).status).toBe(404);
    expect(
      (await as('stranger')('/connect-clusters/other/plugins')).status,
    ).toBe(404);
  });
});
