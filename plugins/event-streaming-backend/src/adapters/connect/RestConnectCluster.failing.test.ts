// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  byPath,
  cutShort,
  hangUp,
  json,
  neverAnswer,
  neverEnd,
  page,
  ScriptedServer,
} from '../http/__testUtils__/ScriptedServer';
import { LEDGER, ofConnector, problem } from './__testUtils__/wireConnector';
import { RestConnectCluster } from './RestConnectCluster';

const MAY_BE_DONE = 'It may have been done all the same';
const REBALANCING = problem(
  409,
  'Cannot complete request momentarily due to stale configuration (typically caused by a concurrent config change)',
);
const ROOT = json(200, { version: '4.3.1', kafka_cluster_id: 'abc' });
const DONE = json(202, {});

describe('RestConnectCluster at a worker that fails', () => {
  let server: ScriptedServer;
  let cluster: RestConnectCluster;

  const make = (options: {
    requestTimeoutMs?: number;
    rebalancePatienceMs?: number;
  }) =>
    RestConnectCluster.create({
      connect: 'main',
      connection: {
        url: `${server.url}/`,
        requestTimeoutMs: options.requestTimeoutMs ?? 20_000,
      },
      maxBodyBytes: 4_000,
      rebalancePatienceMs: options.rebalancePatienceMs,
    });

  beforeEach(async () => {
    server = await ScriptedServer.start();
    cluster = make({});
  });

  afterEach(async () => {
    await cluster.close();
    await server.stop();
  });

  const read = () => cluster.describe();
  const change = () => cluster.pause('ledger');
  const create = () =>
    cluster.createConnector({ name: 'ledger', config: LEDGER });
  const failureOf = (work: Promise<unknown>): Promise<Error> =>
    work.then(
      () => new Error('It did not fail'),
      error => error,
    );

  it.each([429, 502, 503, 504])('reads again after %d', async status => {
    server.answer(page(status), page(status), ROOT);

    expect(await read()).toEqual({ version: '4.3.1', kafkaClusterId: 'abc' });
    expect(server.received).toHaveLength(3);
  });

  it.each([
    ['a lost connection', hangUp],
    ['half an answer', cutShort],
  ])('reads again after %s', async (_, answer) => {
    server.answer(answer, ROOT);

    expect(await read()).toMatchObject({ version: '4.3.1' });
    expect(server.received).toHaveLength(2);
  });

  it('gives up reading after four times, and says why', async () => {
    server.answer(page(503));

    expect(await failureOf(read())).toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining(
        "Cannot ask who answers in Connect cluster 'main': it answered 503",
      ),
    });
    expect(server.received).toHaveLength(4);
  });

  it.each([
    ['of a changed configuration', REBALANCING],
    [
      'that has no leader',
      problem(
        409,
        'Cannot complete request momentarily due to no known leader URL, likely because a rebalance was underway.',
      ),
    ],
    [
      'that is expected',
      problem(
        500,
        'Request cannot be completed because a rebalance is expected',
      ),
    ],
  ])('waits for the end of a rebalance %s', async (_, answer) => {
    server.answer(answer, answer, DONE);

    await change();

    expect(
      server.received.map(({ method, url }) => `${method} ${url}`),
    ).toEqual(Array(3).fill('PUT /connectors/ledger/pause'));
  });

  it('does not wait for a rebalance without end, and says that nothing was done', async () => {
    const impatient = make({ rebalancePatienceMs: 500 });
    server.answer(REBALANCING);

    expect(await failureOf(impatient.resume('ledger'))).toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringMatching(/a rebalance\), so nothing was done/),
    });
    // How often it fits into the time depends on how fast the machine is.
    expect(server.received.length).toBeGreaterThan(1);
    await impatient.close();
  });

  it('tells a name that is taken from a rebalance', async () => {
    server.answer(problem(409, 'Connector ledger already exists'));

    expect(await failureOf(create())).toMatchObject({
      name: 'ConflictError',
      message: expect.stringContaining('Connector ledger already exists'),
    });
    expect(server.received).toHaveLength(1);
  });

  it.each([
    ['is overloaded', page(429)],
    ['is away', page(503)],
    ['fails', problem(500, 'IO Error trying to forward REST request')],
    ['hangs up', hangUp],
    ['answers half', cutShort],
  ])('sends a change once when the worker %s', async (_, answer) => {
    server.answer(answer);

    // What cannot be read of the answer to a change does not matter.
    const failure = await failureOf(create());

    expect(failure).toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining(MAY_BE_DONE),
    });
    expect(server.received).toHaveLength(1);
  });

  it('does not say that a change may be done that was not sent', async () => {
    await server.stop();

    const { message } = await failureOf(change());

    expect(message).toContain("'main': it does not answer (ECONNREFUSED)");
    expect(message).not.toContain(MAY_BE_DONE);
    server = await ScriptedServer.start();
  });

  it.each([
    ['an answer', neverAnswer],
    ['the rest of an answer', neverEnd],
  ])('does not wait for %s without end', async (_, answer) => {
    const impatient = make({ requestTimeoutMs: 100 });
    server.answer(answer);

    expect(await failureOf(impatient.describe())).toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('there was no answer in time'),
    });
    expect((await failureOf(impatient.stop('ledger'))).message).toContain(
      MAY_BE_DONE,
    );
    expect(server.received).toHaveLength(2);
    await impatient.close();
  });

  it.each([
    ['waits for an answer', neverAnswer],
    ['waits for the end of a rebalance', REBALANCING],
  ])('ends a call that %s when it is closed', async (_, answer) => {
    server.answer((...args) => {
      answer(...args);
      setImmediate(() => void cluster.close());
    });

    expect(await failureOf(change())).toMatchObject({
      name: 'ServiceUnavailableError',
    });
    expect(server.received).toHaveLength(1);
  });

  it('reads no answer without end', async () => {
    server.answer(json(200, { version: 'x'.repeat(4_000) }));

    expect(await failureOf(read())).toMatchObject({
      name: 'NotImplementedError',
      message: expect.stringContaining('more than 4000 bytes'),
    });
  });

  it.each([
    ['a page', page(200)],
    ['no page', page(404)],
    ['a page that refuses the address', page(400)],
    ['a path that is not there', problem(404, 'HTTP 404 Not Found')],
    ['a worker that is too old', problem(405, 'HTTP 405 Method Not Allowed')],
    ['another document', json(200, { version: 7 })],
    ['a redirection', json(302, {}, { location: 'http://127.0.0.1:1/' })],
  ])('does not take %s for an answer of Kafka Connect', async (_, answer) => {
    server.answer(answer);

    expect(await failureOf(read())).toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining("Check that 'url'"),
    });
    expect(server.received).toHaveLength(1);
  });

  it.each(['{"a":', '{"a" 1}', '[]', '{a:1}', '{"a":{}', '{"a":"b'])(
    'does not take %s for a list of connectors',
    async body => {
      server.answer((_, response) => response.writeHead(200).end(body));

      expect(await failureOf(cluster.listConnectors())).toMatchObject({
        name: 'ServiceUnavailableError',
        message: expect.stringContaining('not JSON'),
      });
    },
  );

  it('says what a worker waited for that gave up, and nothing else of a failure', async () => {
    server.answer(
      problem(
        500,
        'Request timed out. The worker is currently ensuring membership in the cluster, which began at 2026-11-22T05:00:00Z',
      ),
      problem(500, 'com.acme.LedgerException: no access with s3cret'),
    );

    const waited = await failureOf(change());
    const failed = await failureOf(change());

    expect(waited.message).toContain('ensuring membership in the cluster');
    expect(failed.message).toContain('it answered 500. See the log');
    expect(failed.message).not.toContain('s3cret');
  });

  it('knows a connector that has no status yet, in the list and by itself', async () => {
    const { [`GET /connectors/${LEDGER.name}/status`]: _, ...answers } =
      ofConnector({});
    const names = json(200, [LEDGER.name]);
    server.answer(
      byPath({
        ...answers,
        'GET /connectors': (request, response) =>
          (request.url?.includes('expand') ? json(200, {}) : names)(
            request,
            response,
          ),
      }),
    );
    const fresh = { name: LEDGER.name, state: 'unknown', tasks: [] };

    expect(await cluster.listConnectors()).toMatchObject([fresh]);
    expect(await cluster.describeConnector(LEDGER.name)).toMatchObject(fresh);
  });

  it('leaves out what was deleted a moment ago', async () => {
    const answers = ofConnector({ state: 'DESTROYED' });
    server.answer(byPath(answers));

    expect(await cluster.listConnectors()).toMatchObject([{ tasks: [] }]);

    const gone = {
      connector: { state: 'DESTROYED', worker_id: '' },
      tasks: [],
    };
    const info = { name: LEDGER.name, config: LEDGER, type: 'sink' };
    server.answer(
      byPath({
        ...answers,
        'GET /connectors': (request, response) =>
          json(
            200,
            request.url?.includes('expand')
              ? { [LEDGER.name]: { info, status: gone } }
              : [LEDGER.name],
          )(request, response),
        [`GET /connectors/${LEDGER.name}/status`]: json(200, gone),
      }),
    );
    expect(await cluster.listConnectors()).toEqual([]);
    expect(
      await failureOf(cluster.describeConnector(LEDGER.name)),
    ).toMatchObject({ name: 'NotFoundError' });
  });

  it('does not know the topics where the worker does not track them', async () => {
    server.answer(problem(403, 'Topic tracking is disabled.'));

    expect(await cluster.listActiveTopics('ledger')).toBeUndefined();
  });

  it('names a right that is missing', async () => {
    server.answer(page(403));

    expect(await failureOf(change())).toMatchObject({
      name: 'NotAllowedError',
      message: expect.stringContaining('lacks the right'),
    });
  });

  it.each(['a/b', 'a\\b', '100%', '..', ' ', 'a\nb', 'x'.repeat(600)])(
    'asks nothing about %j, which no address can name',
    async name => {
      expect(await failureOf(cluster.deleteConnector(name))).toMatchObject({
        name: 'InputError',
      });
      expect(server.received).toEqual([]);
    },
  );

  it.each(['a b', 'a/b', '..', 'größe', ''])(
    'makes no connector that is called %j',
    async name => {
      const making = cluster.createConnector({ name, config: LEDGER });

      expect(await failureOf(making)).toMatchObject({ name: 'InputError' });
      expect(server.received).toEqual([]);
    },
  );
});
