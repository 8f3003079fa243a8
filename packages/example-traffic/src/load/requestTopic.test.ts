// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { FakePortal } from '../__testUtils__/FakePortal';
import { ExampleRequest } from '../exampleTopics';
import { PersonaPortal } from './PersonaPortal';
import { requestTopic } from './requestTopic';

const DEVELOPER = 'user:default/billing-developer';
const NAME = 'dev/billing.usage.events';
const usage: ExampleRequest = {
  as: DEVELOPER,
  target: { cluster: 'dev', topic: 'billing.usage.events' },
  input: { description: 'Metered usage', owner: 'group:default/billing' },
};

describe('requestTopic', () => {
  const { signal } = new AbortController();
  let portal: FakePortal;

  beforeEach(async () => {
    portal = await FakePortal.start();
  });

  afterEach(async () => {
    await portal.stop();
  });

  async function request() {
    const personas = PersonaPortal.create({ url: `${portal.url}/`, signal });
    return requestTopic(usage, await personas.as(DEVELOPER), signal);
  }

  it('asks as the demo user and waits until the topic is there', async () => {
    await expect(request()).resolves.toBe(true);

    expect(portal.topics.has(NAME)).toBe(true);
    expect(portal.requests.map(({ by }) => by)).toEqual([DEVELOPER]);
  });

  it('asks for nothing when the topic is there', async () => {
    portal.topics.set(NAME, { health: { state: 'idle' } });

    await expect(request()).resolves.toBe(false);
    expect(portal.requests).toEqual([]);
  });

  it.each(['missing', 'failed'])(
    'asks again for one that is %s',
    async state => {
      portal.topics.set(NAME, { health: { state } });

      await expect(request()).resolves.toBe(true);
    },
  );

  it('waits for a request that is under way', async () => {
    await request();
    Object.assign(portal.requests[0], { state: 'executing', polls: 0 });
    portal.topics.set(NAME, {
      health: { state: 'provisioning' },
      openRequest: { id: '0', state: 'executing' },
    });

    await expect(request()).resolves.toBe(true);
    expect(portal.requests).toHaveLength(1);
  });

  it('says which request failed and why', async () => {
    portal.failure = 'Broker 2 is down';

    await expect(request()).rejects.toThrow(
      `Request 0 for topic '${NAME}' is failed: Broker 2 is down`,
    );
  });

  it('says who could not sign in', async () => {
    portal.refusedSignIns = 1;

    await expect(request()).rejects.toThrow(
      `does not sign '${DEVELOPER}' in (404)`,
    );
  });
});
