// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import {
  ConnectorPortal,
  startConnectorPortal,
} from './__testUtils__/connectorPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

describe('connectors among the writers and readers of a topic', () => {
  let portal: ConnectorPortal;

  beforeAll(async () => {
    portal = await startConnectorPortal(await databases.init('SQLITE_3'));
  });

  afterAll(() => portal.stop());

  const partiesOf = async (topic: string) =>
    (await portal.as('security')(`/topics/prod/${topic}/consumers`)).body;

  it('writes what a source writes, with its owner', async () => {
    const { producers } = await partiesOf('billing.usage');
    expect(producers).toEqual([
      {
        entityRef: 'resource:connect-prod/connector-billing.usage-source',
        title: 'billing.usage-source',
        owner: 'group:default/billing',
        groups: [],
      },
    ]);
  });

  it('reads with the group that Connect gives a sink', async () => {
    const { inactive, producers } = await partiesOf('billing.ledger');
    expect(producers).toEqual([]);
    expect(inactive).toMatchObject([
      {
        title: 'billing.ledger-sink',
        groups: ['connect-billing.ledger-sink'],
      },
    ]);
  });

  it('names those of a narrowed topic that its owner has, and those of all', async () => {
    const { inactive } = await partiesOf('secret.plans');
    expect(inactive.map(({ title }: { title: string }) => title)).toEqual([
      'billing.ledger-sink',
      'secret.plans-sink',
    ]);
  });
});
