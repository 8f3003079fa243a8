// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockCredentials } from '@backstage/backend-test-utils';
import {
  CONTRACT,
  REDACTED_VALUE,
} from '@sluice/plugin-event-streaming-common';
import request from 'supertest';
import { freshPostgres } from '../__testUtils__/backendProcess/freshDatabases';
import { tableTexts } from '../__testUtils__/backendProcess/tableTexts';
import { eventually } from '../__testUtils__/eventually';
import { callsAs } from '../router/__testUtils__/callsAs';
import {
  askWorker,
  CANARIES,
  canariesIn,
  nameOf,
  PLANTED,
  plantConnectors,
  removePlanted,
  SINK,
  SOURCE,
  TOPIC,
} from '../__testUtils__/connectCanaries/plantCanaries';
import { startCanaryPortal } from '../__testUtils__/connectCanaries/startCanaryPortal';

jest.setTimeout(120_000);

const MADE = nameOf('made');
const FAILS = nameOf('fails');
const REFUSED = nameOf('never');
const OWNER = 'group:default/billing';

/** Who may read most, who may read least, and the catalog. */
const READERS = [
  ...['anna', 'quentin', 'paul'].map(name =>
    mockCredentials.user.header(`user:default/${name}`),
  ),
  mockCredentials.service.header(),
];

/** What is asked for with a secret in it, by the key that holds it. */
const LITERALS: [string, string][] = [
  ['connection.password', CANARIES.posted],
  ['audit.api.token', CANARIES.postedCustom],
  [
    'connection.url',
    `jdbc:postgresql://me:${CANARIES.postedUrl}@db.test/x?password=${CANARIES.postedUrl}`,
  ],
];

describe('a portal whose Kafka Connect is full of secrets', () => {
  let database: Awaited<ReturnType<typeof freshPostgres>>;
  let portal: Awaited<ReturnType<typeof startCanaryPortal>>;
  /** Every answer that anybody got. */
  const answers: string[] = [];
  const requests: string[] = [];

  const kept = async (call: request.Test) => {
    const answer = await call;
    answers.push(`${JSON.stringify(answer.headers)} ${answer.text}`);
    return answer;
  };
  const as = (name: string) => callsAs(portal.server, name);
  const post = (name: string, path: string, body: object) =>
    kept(as(name).post(`/v1${path}`, body));
  const asked = (operation: string, connector: string, input: object) => ({
    operation,
    target: { connect: 'connect', connector },
    input,
  });
  const creationOf = (connector: string, config: object) =>
    asked('connector.create', connector, {
      description: 'Made by a test',
      owner: OWNER,
      config,
    });

  /** Files a request and has it approved. */
  async function begins(body: object) {
    const filed = await post('anna', '/requests', body);
    expect(filed.body).toMatchObject({ id: expect.any(String) });
    const { id, state, revision, title } = filed.body;
    requests.push(id);
    if (state === 'pending') {
      const decision = { revision, confirmation: title };
      const path = `/requests/${id}/approve`;
      expect(await post('bert', path, decision)).toMatchObject({ status: 200 });
    }
    return id;
  }

  /** The same, and resolves to it when it has ended. */
  async function ends(body: object) {
    const id = await begins(body);
    let found: { state: string; failure?: string } = { state: 'filed' };
    await eventually(async () => {
      found = (await as('anna').get(`/v1/requests/${id}`)).body;
      return ['succeeded', 'failed', 'stale'].includes(found.state);
    }, 30_000);
    return found;
  }

  beforeAll(async () => {
    database = await freshPostgres();
    portal = await startCanaryPortal(database);
    const topic = { cluster: 'dev', topic: TOPIC };
    const creation = { description: 'Made by a test', owner: OWNER };
    await ends({ operation: 'topic.create', target: topic, input: creation });
    await plantConnectors();
    await eventually(async () => {
      await portal.collect();
      const { body } = await as('paul').get('/v1/connectors?limit=100');
      const { items } = CONTRACT.listConnectors.response.parse(body);
      const states = items.map(it => `${it.connector} ${it.health.state}`);
      return Object.entries(PLANTED).every(([name, { state }]) =>
        states.includes(`${name} ${state}`),
      );
    }, 30_000);
  });

  afterAll(async () => {
    await removePlanted();
    await portal?.stop();
  });

  it('has a worker that tells them all', async () => {
    const text = await askWorker();

    const { literal, custom, userInfo, query, traced, resolved } = CANARIES;
    expect(canariesIn(text).sort()).toEqual(
      [literal, custom, userInfo, query, traced, resolved].sort(),
    );
  });

  it.each(LITERALS)(
    'refuses a literal in %s, and forgets it',
    async (key, value) => {
      const body = creationOf(REFUSED, { ...SINK, [key]: value });

      const { status, body: refusal } = await post('anna', '/requests', body);
      await post('anna', '/plans', body);

      expect(status).toBe(422);
      expect(refusal.error.violations).toContainEqual(
        expect.objectContaining({ field: `input.config.${key}` }),
      );
    },
  );

  it('refuses what it shows instead of a secret', async () => {
    const config = { 'audit.api.token': REDACTED_VALUE };
    const body = asked('connector.update', nameOf('runs'), { config });

    const { status, body: refusal } = await post('anna', '/requests', body);

    expect(status).toBe(422);
    expect(refusal.error.violations).toContainEqual(
      expect.objectContaining({ field: 'input.config.audit.api.token' }),
    );
  });

  it('makes, changes, operates and deletes connectors', async () => {
    const config = { ...SOURCE, 'audit.password': SINK['connection.password'] };
    const [made, failed] = await Promise.all([
      ends(creationOf(MADE, config)),
      ends(creationOf(FAILS, SINK)),
    ]);
    expect(made).toMatchObject({ state: 'succeeded' });
    expect(failed).toMatchObject({
      state: 'failed',
      failure: expect.stringContaining('task 0 failed'),
    });

    for (const action of ['pause', 'resume', 'restart', 'stop']) {
      for (const name of [MADE, nameOf('runs'), nameOf('refused')]) {
        const path = `/connectors/connect/${name}/${action}`;
        const body = action === 'restart' ? { tasks: 'all' } : {};
        const { status } = await post('anna', path, body);
        expect({ path, status }).toEqual({ path, status: 200 });
      }
    }
    const ended = await Promise.all([
      ends(
        // In place of a literal, which the plan compares without telling it.
        asked('connector.update', nameOf('refused'), {
          config: { 'connection.password': SINK['connection.password'] },
        }),
      ),
      ends(
        asked('connector.delete', MADE, {
          offsets: 'reset',
          confirmation: MADE,
        }),
      ),
    ]);
    expect(ended).toMatchObject([
      { state: 'succeeded' },
      { state: 'succeeded' },
    ]);
  });

  it('answers no call with one of them, whoever reads whatever', async () => {
    for (const path of readPaths()) {
      for (const authorization of READERS) {
        for (const accept of ['application/json', 'text/csv']) {
          const url = `/api/event-streaming${path}`;
          const call = request(portal.server).get(url);
          await kept(call.set({ authorization, accept }));
        }
      }
    }

    const all = answers.join('\n');
    // Configurations, traces, the trail as CSV and entities are among them.
    expect(all).toContain(REDACTED_VALUE);
    expect(all).toContain('FileStreamSinkTask.start');
    expect(all).toContain('id,at,actor,event');
    expect(all).toMatch(/"metadata": *\{/);
    expect(canariesIn(all)).toEqual([]);
  });

  it('stores none of them in any table', async () => {
    const all = [...(await tableTexts(database)).values()].join('\n');

    expect(all).toContain(nameOf('quoted'));
    expect(canariesIn(all)).toEqual([]);
  });

  it('logs none of them, and tells nobody of them', () => {
    expect(portal.logged.length).toBeGreaterThan(0);
    expect(portal.told.join('\n')).toContain(FAILS);
    expect(canariesIn([...portal.logged, ...portal.told].join('\n'))).toEqual(
      [],
    );
  });

  /** Each path that can be read, with the names of this test filled in. */
  function readPaths(): string[] {
    const names = [...Object.keys(PLANTED), MADE, FAILS];
    const classes = [SOURCE, SINK].map(config => config['connector.class']);
    const values: Record<string, string[]> = {
      cluster: ['dev'],
      topic: [TOPIC],
      connect: ['connect'],
      source: ['dev', 'connect'],
      connector: names,
      plugin: classes,
      id: requests,
    };
    return Object.values(CONTRACT)
      .filter(({ method }) => method === 'get')
      .flatMap(({ path }) => filled(path, values));
  }
});

/** A path once for each of the values that its parameters may have. */
function filled(path: string, values: Record<string, string[]>): string[] {
  const [, name] = path.match(/\{(\w+)\}/) ?? [];
  return name === undefined
    ? [path]
    : (values[name] ?? []).flatMap(value =>
        filled(path.replace(`{${name}}`, encodeURIComponent(value)), values),
      );
}
