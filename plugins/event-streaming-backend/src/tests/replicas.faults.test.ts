// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { BackendProcess } from '../__testUtils__/backendProcess/BackendProcess';
import { CreationTrial } from '../__testUtils__/backendProcess/CreationTrial';
import { eventually } from '../__testUtils__/eventually';
import {
  creation,
  faultConfig,
} from '../__testUtils__/backendProcess/faultConfig';
import { freshPostgres } from '../__testUtils__/backendProcess/freshDatabases';
import {
  OwnCluster,
  ownCluster,
} from '../__testUtils__/backendProcess/ownCluster';

jest.setTimeout(600_000);

const TOPICS = 12;
const SIMULTANEOUS = 10;
/** What `faultConfig` sets. */
const PASS_INTERVAL_MS = 2_000;
const PASSES = 12;
/** Each may have begun the first one of its start, and the last may be early. */
const PASSES_AROUND = 3;
/**
 * The run of a dead backend ends at its time-out, which Backstage's scheduler
 * looks for once a minute.
 */
const TAKE_OVER_MS = 150_000;

const WHOLE_STORY = [
  'request.created',
  'request.approved',
  'request.executing',
  'request.succeeded',
];

describe('two backends on one database', () => {
  let cluster: OwnCluster;
  let start: () => Promise<BackendProcess>;
  let replicas: BackendProcess[] = [];

  const passes = () =>
    replicas
      .flatMap((replica, index) =>
        replica.news.flatMap(it =>
          it.news === 'pass' ? [{ index, at: it.at }] : [],
        ),
      )
      .sort((a, b) => a.at - b.at);

  beforeAll(async () => {
    cluster = await ownCluster(['kafka-dev']);
    const [database] = await Promise.all([freshPostgres(), cluster.start()]);
    const config = faultConfig(cluster.layout.kafkaDev.brokers);
    start = () => BackendProcess.start({ database, config });
    // At the same time: the first start makes the tables.
    replicas = await Promise.all([start(), start()]);
  });

  afterAll(async () => {
    await Promise.all(replicas.map(replica => replica.kill()));
    await cluster?.remove();
  });

  it('read the cluster in turns, never both for one interval', async () => {
    const from = Date.now();
    const later = () => passes().filter(({ at }) => at > from);
    await eventually(async () => later().length >= PASSES);

    // Each for itself, they would begin twice as many.
    const turns = (Date.now() - from) / PASS_INTERVAL_MS;
    expect(later().length).toBeLessThanOrEqual(turns + PASSES_AROUND);
  });

  it('execute each request once, whoever was asked', async () => {
    const trials = Array.from({ length: TOPICS }, () => CreationTrial.create());
    const statuses = await Promise.all(
      trials.map((trial, index) => trial.ask(replicas[index % 2])),
    );
    expect(statuses).toEqual(trials.map(() => 201));
    for (const [index, trial] of trials.entries()) {
      const other = replicas[(index + 1) % 2];
      await trial.until(other, 'succeeded');
      expect(await trial.events(other)).toEqual(WHOLE_STORY);
    }
  });

  it('file one of many equal requests made at once', async () => {
    const body = creation('billing.twins.events');
    const answers = await Promise.all(
      Array.from({ length: SIMULTANEOUS }, (_, index) =>
        replicas[index % 2].post(
          '/requests',
          ['anna', 'bert'][index % 2],
          body,
        ),
      ),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(201);
    // Who comes later is told of the request, or of the topic that is there by now.
    statuses.slice(1).forEach(status => expect([409, 422]).toContain(status));
  });

  it.each([0, 1])('go on when number %i of them dies', async index => {
    const dying = replicas[index];
    const other = replicas[1 - index];
    const trials = Array.from({ length: TOPICS }, () => CreationTrial.create());
    const asked = Promise.all(
      trials.map((trial, number) => trial.ask(number % 2 ? dying : other)),
    );
    await dying.crashAt({ point: 'kafka', api: 'CreateTopics' });
    await asked;
    await dying.kill();

    const filed = [];
    for (const trial of trials) {
      if (await trial.request(other)) {
        filed.push(trial);
      }
    }
    expect(filed.length).toBeGreaterThanOrEqual(TOPICS / 2);
    for (const trial of filed) {
      await trial.until(other, 'succeeded');
      expect(await trial.events(other)).toEqual(WHOLE_STORY);
    }
    const from = Date.now();
    await eventually(
      async () =>
        passes().some(pass => pass.index === 1 - index && pass.at > from),
      TAKE_OVER_MS,
    );
    replicas[index] = await start();
  });
});
