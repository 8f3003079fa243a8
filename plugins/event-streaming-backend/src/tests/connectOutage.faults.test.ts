// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { killEngine, startEngine } from '@sluice/local-stack';
import {
  OwnCluster,
  ownCluster,
} from '../__testUtils__/backendProcess/ownCluster';
import { ConnectFaults } from '../__testUtils__/connectFaults/ConnectFaults';
import { Moment } from '../__testUtils__/connectFaults/WatchedWorker';
import { eventually } from '../__testUtils__/eventually';

jest.setTimeout(300_000);

const CREATE: [string, RegExp] = ['POST', /^\/connectors$/];
const CONFIGURE: [string, RegExp] = ['PATCH', /\/config$/];
const RESTART: [string, RegExp] = ['POST', /\/restart/];

/** What the record says of a request that waits, as often as it looks. */
const WAITING = ['request.executing', 'request.waiting'];

describe('a Connect cluster whose worker is killed', () => {
  let engines: OwnCluster;
  let faults: ConnectFaults;
  let names = 0;

  const kill = () => killEngine('connect-dev', engines);
  const revive = () => startEngine('connect-dev', engines);
  const fresh = () => {
    names += 1;
    return `billing.outage-${names}`;
  };
  const made = async () => {
    const connector = fresh();
    await faults.succeeds(await faults.create(connector));
    return connector;
  };

  beforeAll(async () => {
    engines = await ownCluster(['kafka-dev', 'connect-dev']);
    await engines.start();
    faults = await ConnectFaults.start(engines);
  });

  afterAll(async () => {
    await faults?.stop();
    await engines?.remove();
  });

  it.each<[string, Moment]>([
    ['before it hears of a creation', 'before'],
    ['before it answers a creation', 'lost'],
    ['while what it made begins to run', 'arrived'],
  ])('%s makes the connector once when it is back', async (_, moment) => {
    const connector = fresh();
    const before = faults.watched.done(...CREATE);
    const killed = faults.watched.trap(CREATE, moment, kill);
    const id = await faults.create(connector);
    await killed;
    expect(await faults.become(id, 'waiting', 'failed')).toMatchObject({
      waiting: { reason: expect.stringContaining("Connect cluster 'connect'") },
    });

    await revive();
    await faults.succeeds(id);
    expect(faults.watched.done(...CREATE) - before).toBe(1);
    const events = await faults.events(connector);
    expect(events).toEqual(expect.arrayContaining(WAITING));
    expect(events.filter(event => !WAITING.includes(event))).toEqual([
      'request.created',
      'request.approved',
      'request.succeeded',
    ]);
    expect(await faults.page(connector)).toMatchObject({
      live: true,
      health: { state: 'healthy' },
      createdByRequest: id,
    });
  });

  it.each<[string, Moment]>([
    ['before it hears of a change', 'before'],
    ['before it answers a change', 'lost'],
    ['while what it changed begins to run', 'arrived'],
  ])('%s makes the change once when it is back', async (_, moment) => {
    const connector = await made();
    const before = faults.watched.done(...CONFIGURE);
    const killed = faults.watched.trap(CONFIGURE, moment, kill);
    const id = await faults.change(connector);
    await killed;
    await faults.become(id, 'waiting', 'failed');

    await revive();
    await faults.succeeds(id);
    expect(faults.watched.done(...CONFIGURE) - before).toBe(1);
    const found = await faults.worker.describeConnector(connector);
    expect(found).toMatchObject({ state: 'running', tasks: [{ id: 0 }] });
    expect(found.config.values).toMatchObject({ 'batch.size': '100' });
  });

  it.each<[string, Moment, string, boolean]>([
    [
      'before it answers a restart',
      'lost',
      'It may have been done all the same',
      false,
    ],
    ['right after a restart', 'arrived', "Connect has taken 'restart'", true],
  ])(
    '%s leaves it unknown, which is said, and later shows how it is',
    async (_, moment, says, isTold) => {
      const connector = await made();
      const killed = faults.watched.trap(RESTART, moment, kill);
      const act = { tasks: 'all' };
      const { body, status } = await faults.act(connector, 'restart', act);
      await killed;
      expect(status).toBe(503);
      expect(body.error.message).toContain(says);
      expect(await faults.page(connector)).toMatchObject({ live: false });

      await revive();
      await eventually(async () => {
        const { live, health } = await faults.page(connector);
        return live && health.state === 'healthy';
      });
      const { lastAction } = await faults.page(connector);
      expect(lastAction?.action).toBe(isTold ? 'restart' : undefined);
      expect((await faults.events(connector)).slice(-1)).toEqual([
        isTold ? 'action.done' : 'action.failed',
      ]);
    },
  );

  it('is shown as last known, with its age, and what was approved waits for it', async () => {
    const [connector, other] = [await made(), await made()];
    await faults.collect();
    const { observedAt } = await faults.listed();
    const config = { 'batch.size': '100' };
    const asked = await faults.ask('connector.update', connector, { config });

    await kill();
    await faults.collect();
    const list = await faults.listed();
    expect(list).toMatchObject({
      observedAt,
      partial: [{ source: 'connect' }],
    });
    expect(list.items).toContainEqual(
      expect.objectContaining({ connector: other, state: 'running' }),
    );
    expect(await faults.page(other)).toMatchObject({
      live: false,
      state: 'running',
      staleReason: expect.stringContaining("'connect'"),
    });
    const refused = await faults.ask('connector.update', other, { config });
    expect(refused.status).toBe(503);

    const id = await faults.approve(asked);
    await eventually(async () => {
      const { state, waiting } = await faults.read(id);
      return state === 'approved' && waiting !== undefined;
    });
    await revive();
    await faults.succeeds(id);
    await faults.collect();
    expect((await faults.listed()).partial).toBeUndefined();
  });
});
