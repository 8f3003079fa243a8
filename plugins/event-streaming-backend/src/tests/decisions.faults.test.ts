// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { CONTRACT, requestSchema } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { databaseTimeIn } from '../database/databaseTime';
import {
  Answer,
  BackendProcess,
} from '../__testUtils__/backendProcess/BackendProcess';
import { CreationTrial } from '../__testUtils__/backendProcess/CreationTrial';
import { faultConfig } from '../__testUtils__/backendProcess/faultConfig';
import { freshPostgres } from '../__testUtils__/backendProcess/freshDatabases';
import { openDatabase } from '../__testUtils__/backendProcess/openDatabase';
import {
  OwnCluster,
  ownCluster,
} from '../__testUtils__/backendProcess/ownCluster';
import { eventually } from '../__testUtils__/eventually';

jest.setTimeout(600_000);

const APPROVALS = 50;
const ROUNDS = 8;
const SEEN = { revision: 1 };
const HOUR = 3_600_000;

/** What somebody else does to a request at the same instant. */
type Rival = (id: string, topic: string) => Promise<Answer>;

/** Replicas of an environment where people have to approve. */
describe('people who decide at one instant on two backends', () => {
  let cluster: OwnCluster;
  let knex: Knex;
  let replicas: BackendProcess[] = [];

  beforeAll(async () => {
    cluster = await ownCluster(['kafka-dev']);
    const [database] = await Promise.all([freshPostgres(), cluster.start()]);
    const { brokers } = cluster.layout.kafkaDev;
    const config = faultConfig(brokers, {}, 'prod');
    const start = () => BackendProcess.start({ database, config });
    replicas = await Promise.all([start(), start()]);
    knex = await openDatabase(database);
  });

  afterAll(async () => {
    await knex?.destroy();
    await Promise.all(replicas.map(replica => replica.kill()));
    await cluster?.remove();
  });

  const madeTopic = async () => {
    const trial = CreationTrial.create();
    expect(await trial.ask(replicas[0])).toBe(201);
    await trial.until(replicas[0], 'succeeded');
    return trial.topic;
  };

  const file = async (operation: string, topic: string, input: object) => {
    const target = { cluster: 'dev', topic };
    const asked = { operation, target, input };
    const { status, body } = await replicas[0].post('/requests', 'anna', asked);
    expect({ status, body }).toMatchObject({ status: 201 });
    return requestSchema.parse(body).id;
  };

  const read = async (id: string, name = 'anna') => {
    const { body } = await replicas[1].get(`/requests/${id}`, name);
    return requestSchema.parse(body);
  };

  const until = async (id: string, ...states: string[]) => {
    await eventually(async () => states.includes((await read(id)).state));
    return read(id);
  };

  const approve = (id: string, topic: string, name: string, on = 0) =>
    replicas[on].post(`/requests/${id}/approve`, name, {
      ...SEEN,
      confirmation: topic,
    });

  const sent = (api: string) =>
    replicas
      .flatMap(({ news }) => news)
      .filter(it => it.news === 'sent' && it.api === api);

  /** The moves of the record, each from where the one before led. */
  const expectTrueRecord = async (id: string) => {
    const rows: { event: string; details: string }[] = await knex(
      'audit_records',
    )
      .where({ request_id: Number(id) })
      .orderBy('id');
    const moves = rows
      .map(({ details }) => JSON.parse(details))
      .filter(({ from, to }) => from && to);
    let state: unknown = 'pending';
    for (const { from, to } of moves) {
      expect(from).toBe(state);
      state = to;
    }
    expect((await read(id)).state).toBe(state);
    return rows.map(({ event }) => event);
  };

  it(`count ${APPROVALS} approvals truly and execute once`, async () => {
    const topic = await madeTopic();
    const confirmation = topic;
    const id = await file('topic.delete', topic, { confirmation });
    const teams = ['billing', 'platform'];
    const answers = await Promise.all(
      Array.from({ length: APPROVALS }, (_, index) =>
        approve(
          id,
          topic,
          // Everybody more than once, on one replica or the other.
          `${teams[index % 2]}-${Math.floor(index / 2) % 11}`,
          Math.floor(index / 4) % 2,
        ),
      ),
    );
    const won = answers.filter(({ status }) => status === 200);
    const lost = answers.filter(({ status }) => status !== 200);
    expect(lost.map(({ status }) => status)).toEqual(
      new Array(APPROVALS - 2).fill(409),
    );
    expect(won).toHaveLength(2);

    const { decisions, steps } = await until(id, 'succeeded');
    const teamsOf = decisions.map(({ by }) => by.replace(/-\d+$/, '')).sort();
    expect(teamsOf).toEqual(teams.map(team => `user:default/${team}`));
    expect(steps.map(({ state }) => state)).toEqual(['done', 'done']);
    expect(await expectTrueRecord(id)).toEqual([
      'request.created',
      'request.approval-given',
      'request.approved',
      'request.executing',
      'request.succeeded',
    ]);
    expect(sent('DeleteTopics')).toHaveLength(1);
  });

  const rivals: [string, Rival][] = [
    [
      'withdrawn',
      id => replicas[1].post(`/requests/${id}/withdraw`, 'anna', SEEN),
    ],
    [
      'declined',
      id =>
        replicas[1].post(`/requests/${id}/decline`, 'billing-1', {
          ...SEEN,
          comment: 'Not now',
        }),
    ],
    [
      'edited',
      (id, topic) =>
        replicas[1].put(`/requests/${id}`, 'anna', {
          ...SEEN,
          input: retention(topic, HOUR),
        }),
    ],
  ];

  it.each(rivals)(
    'have one outcome when it is approved and %s',
    async (_, rival) => {
      const topic = await madeTopic();
      for (let round = 0; round < ROUNDS; round++) {
        const changes = sent('IncrementalAlterConfigs').length;
        const input = retention(topic, lower(round));
        const id = await file('topic.update', topic, input);
        const works = [
          () => approve(id, topic, 'bert'),
          () => rival(id, topic),
        ];
        const turned = round % 2 ? works.reverse() : works;
        const answers = await Promise.all(turned.map(work => work()));
        expectTold(answers);
        const { state, revision } = await settled(id);
        await expectTrueRecord(id);
        const isDone = state === 'succeeded' && revision === 1;
        const now = sent('IncrementalAlterConfigs').length;
        expect(now - changes).toBe(isDone ? 1 : 0);
      }
    },
  );

  it('have one outcome when it is approved as it expires', async () => {
    const topic = await madeTopic();
    for (let round = 0; round < ROUNDS; round++) {
      const changes = sent('IncrementalAlterConfigs').length;
      const input = retention(topic, lower(round));
      const id = await file('topic.update', topic, input);
      const approving = approve(id, topic, 'bert', round % 2);
      await knex('requests')
        .where({ id: Number(id) })
        .update({ expires_at: databaseTimeIn(knex, round * 50) });
      expectTold([await approving, { status: 200, body: {} }]);
      const { state } = await until(id, 'succeeded', 'expired');
      await expectTrueRecord(id);
      const now = sent('IncrementalAlterConfigs').length;
      expect(now - changes).toBe(state === 'succeeded' ? 1 : 0);
    }
  });

  it('let nobody decide who has left the team since it was filed', async () => {
    const topic = await madeTopic();
    const id = await file('topic.update', topic, retention(topic, 2 * HOUR));
    // Whoever has said something goes on seeing it.
    const comment = 'I look at it tomorrow';
    await replicas[0].post(`/requests/${id}/comment`, 'billing-10', {
      ...SEEN,
      comment,
    });
    const leavers = ['billing-10', 'billing-11'];
    for (const name of leavers) {
      const { allowedActions } = await read(id, name);
      expect(allowedActions).toContain('approve');
      await Promise.all(replicas.map(it => it.leaveTeams(name)));
    }
    const answers = await Promise.all(
      leavers.map(name => approve(id, topic, name, 1)),
    );
    expect(answers.map(({ status }) => status)).toEqual([403, 404]);
    expect((await read(id)).decisions).toMatchObject([{ comment }]);
    expect(await approve(id, topic, 'bert', 1)).toMatchObject({ status: 200 });
    await until(id, 'succeeded');
  });

  it('are not stopped by a notifications backend that is not there', async () => {
    const topic = await madeTopic();
    const id = await file('topic.update', topic, retention(topic, 2 * HOUR));
    await eventually(() =>
      replicas[0].output.includes('The approvers could not be told'),
    );
    await approve(id, topic, 'bert');
    await until(id, 'succeeded');
    const path = `/requests?q=${topic}`;
    const { body: list } = await replicas[0].get(path, 'anna');
    const { items } = CONTRACT.listRequests.response.parse(list);
    expect(items.map(({ state }) => state)).toEqual(['succeeded', 'succeeded']);
  });

  /** Brings to an end what is still open, so that the next round can begin. */
  async function settled(id: string) {
    const { state, revision } = await until(
      id,
      'succeeded',
      'withdrawn',
      'declined',
      'pending',
    );
    if (state === 'pending') {
      const { status } = await replicas[0].post(
        `/requests/${id}/withdraw`,
        'anna',
        { revision },
      );
      expect(status).toBe(200);
    }
    return { state, revision };
  }
});

/** Each time shorter, which somebody has to approve. */
function lower(round: number) {
  return (24 - round) * HOUR;
}

function retention(topic: string, ms: number) {
  return { config: { 'retention.ms': String(ms) }, confirmation: topic };
}

/** One at least was right, and whoever lost is told so. */
function expectTold(answers: Answer[]) {
  const statuses = answers.map(({ status }) => status);
  statuses.forEach(status => expect([200, 409]).toContain(status));
  expect(statuses).toContain(200);
}
