// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { FakePortal } from '../__testUtils__/FakePortal';
import { ExampleConnector } from '../exampleConnectors';
import { PersonaPortal } from './PersonaPortal';
import { requestConnector } from './requestConnector';

const DEVELOPER = 'user:default/billing-developer';
const LEAD = 'user:default/billing-lead';
const NAME = 'connect-dev/billing.usage-file-source';
const usage: ExampleConnector = {
  as: DEVELOPER,
  approver: LEAD,
  fails: false,
  target: { connect: 'connect-dev', connector: 'billing.usage-file-source' },
  input: {
    description: 'Usage of partners',
    owner: 'group:default/billing',
    config: { 'connector.class': 'FileStreamSource' },
  },
};

describe('requestConnector', () => {
  const { signal } = new AbortController();
  let portal: FakePortal;

  beforeEach(async () => {
    portal = await FakePortal.start();
  });

  afterEach(async () => {
    await portal.stop();
  });

  function request(example = usage) {
    const personas = PersonaPortal.create({ url: portal.url, signal });
    return requestConnector(example, user => personas.as(user), signal);
  }

  it('asks as one demo user, has another one approve, and waits until it runs', async () => {
    await expect(request()).resolves.toBe(true);

    expect(portal.connectors.has(NAME)).toBe(true);
    expect(portal.requests).toMatchObject([
      { by: DEVELOPER, approvedBy: LEAD, state: 'succeeded' },
    ]);
  });

  it.each(['healthy', 'unhealthy', 'failed', 'paused'])(
    'asks for nothing when the worker has it and it is %s',
    async state => {
      portal.connectors.set(NAME, { state: 'running', health: { state } });

      await expect(request()).resolves.toBe(false);
      expect(portal.requests).toEqual([]);
    },
  );

  it.each([
    ['was never made', { health: { state: 'failed' } }],
    ['is gone', { state: 'running', health: { state: 'missing' } }],
  ])('asks again for one that %s', async (_, known) => {
    portal.connectors.set(NAME, known);

    await expect(request()).resolves.toBe(true);
  });

  it('takes up a request that an interrupted start has left', async () => {
    await request();
    Object.assign(portal.requests[0], { state: 'pending', polls: 0 });
    portal.connectors.set(NAME, {
      health: { state: 'provisioning' },
      openRequest: { id: '0', state: 'pending' },
    });

    await expect(request()).resolves.toBe(true);
    expect(portal.requests).toHaveLength(1);
  });

  it('says which request failed and why', async () => {
    portal.failure = 'Could not find table: executions';

    await expect(request()).rejects.toThrow(
      `Request 0 for connector '${NAME}' is failed: Could not find table: executions`,
    );
  });

  it('is content with the failure of one that is meant to fail', async () => {
    portal.failure = 'Could not find table: executions';

    await expect(request({ ...usage, fails: true })).resolves.toBe(true);
  });
});
