// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';
import {
  OwnCluster,
  ownCluster,
} from '../__testUtils__/backendProcess/ownCluster';
import { OWNER } from '../__testUtils__/connectFaults/connectFaultConfig';
import {
  ConnectFaults,
  LATE_TOPIC,
} from '../__testUtils__/connectFaults/ConnectFaults';
import { Moment } from '../__testUtils__/connectFaults/WatchedWorker';
import { eventually } from '../__testUtils__/eventually';
import { produceRecords } from '../adapters/kafkajs/__testUtils__/produceRecords';

jest.setTimeout(300_000);

const CREATE: [string, RegExp] = ['POST', /^\/connectors$/];
const CONFIGURE: [string, RegExp] = ['PATCH', /\/config$/];
const PAUSE: [string, RegExp] = ['PUT', /\/pause$/];
const PASSES = 5;

describe('a connector that does not stay as the portal left it', () => {
  let engines: OwnCluster;
  let faults: ConnectFaults;
  let names = 0;

  const fresh = () => {
    names += 1;
    return `billing.surprise-${names}`;
  };
  const made = async () => {
    const connector = fresh();
    await faults.succeeds(await faults.create(connector));
    return connector;
  };
  const deletedAt = (call: [string, RegExp], connector: string) =>
    faults.watched.trap(call, 'arrived', () =>
      faults.worker.deleteConnector(connector),
    );
  /** What the owner was told of a connector beside requests. */
  const mailsOf = (connector: string) =>
    faults.portal.mails.filter(({ payload }) =>
      payload.scope?.endsWith(`/connectors/connect/${connector}`),
    );
  const produce = (value: string) =>
    produceRecords(
      { bootstrapServers: engines.layout.kafkaDev.brokers },
      LATE_TOPIC,
      [{ partition: 0, timestamp: Date.now(), value }],
    );

  beforeAll(async () => {
    engines = await ownCluster(['kafka-dev', 'connect-dev']);
    await engines.start();
    faults = await ConnectFaults.start(engines);
  });

  afterAll(async () => {
    await faults?.stop();
    await engines?.remove();
  });

  it('deleted between the plan and the run makes its request stale, with the reason', async () => {
    const connector = await made();
    const config = { 'batch.size': '100' };
    const asked = await faults.ask('connector.update', connector, { config });
    await faults.worker.deleteConnector(connector);
    const id = await faults.approve(asked);
    expect(
      await faults.become(id, 'stale', 'failed', 'succeeded'),
    ).toMatchObject({
      state: 'stale',
      failure: expect.stringContaining(connector),
    });
  });

  it('deleted between two steps of a creation fails it, with the reason', async () => {
    const connector = fresh();
    const deleted = deletedAt(CREATE, connector);
    const id = await faults.create(connector);
    await deleted;
    expect(await faults.become(id, 'failed', 'succeeded')).toMatchObject({
      state: 'failed',
      failure: expect.stringContaining(`'${connector}'`),
    });
  });

  it('deleted between two steps of a change fails it, with the reason', async () => {
    const connector = await made();
    const deleted = deletedAt(CONFIGURE, connector);
    const id = await faults.change(connector);
    await deleted;
    expect(await faults.become(id, 'failed', 'succeeded')).toMatchObject({
      state: 'failed',
      failure: expect.stringContaining(`'${connector}'`),
    });
  });

  it('that fails after its creation succeeded is shown with its trace, and its owner is told once', async () => {
    const connector = fresh();
    await produce('{"line": 1}');
    const { config, ...creation } = await faults.creationOf(connector);
    const id = await faults.begin('connector.create', connector, {
      ...creation,
      config: {
        'connector.class':
          'org.apache.kafka.connect.file.FileStreamSinkConnector',
        'tasks.max': '1',
        topics: LATE_TOPIC,
        file: join(faults.files, `${connector}.out`),
        'key.converter': config['key.converter'],
        'value.converter': 'org.apache.kafka.connect.json.JsonConverter',
        'value.converter.schemas.enable': 'false',
      },
    });
    await faults.succeeds(id);
    await faults.collect();
    expect(mailsOf(connector)).toEqual([]);

    await produce('this is no JSON');
    await eventually(async () => {
      await faults.collect();
      const { items } = await faults.listed();
      const found = items.find(item => item.connector === connector);
      return found?.health.state === 'unhealthy';
    });
    const { taskList } = await faults.page(connector);
    expect(taskList).toMatchObject([
      { state: 'failed', trace: expect.stringContaining('DataException') },
    ]);
    for (let pass = 0; pass < PASSES; pass++) {
      await faults.collect();
      await faults.page(connector);
    }
    expect(mailsOf(connector)).toMatchObject([
      {
        recipients: { type: 'entity', entityRef: OWNER },
        payload: {
          title: `Connector ${connector}: it does not work`,
          description: expect.stringContaining('task failed'),
          severity: 'high',
          link: `/event-streaming/connectors/connect/${connector}`,
        },
      },
    ]);
  });

  it.each<[string, Moment, string, string | undefined]>([
    ['was done', 'lost', 'paused', 'user:default/anna'],
    ['never came', 'before', 'running', undefined],
  ])(
    'and whose pause %s though its answer is missing shows how it is, and who it was',
    async (_, moment, state, by) => {
      const connector = await made();
      const lost = faults.watched.trap(PAUSE, moment, async () => {
        throw new Error('Cut off');
      });
      const { body, status } = await faults.act(connector, 'pause');
      await lost;
      expect(status).toBe(503);
      expect(body.error.message).toContain('It may have been done');

      await eventually(async () => {
        const page = await faults.page(connector);
        return page.live && page.state === state;
      });
      await faults.collect();
      expect((await faults.page(connector)).lastAction?.by).toBe(by);
    },
  );
});
