// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ApicurioSchemaRegistry } from './ApicurioSchemaRegistry';
import {
  hangUp,
  json,
  neverAnswer,
  neverEnd,
  page,
  ScriptedServer,
} from '../http/__testUtils__/ScriptedServer';
import { ORDERS, wireArtifact } from './__testUtils__/wireArtifact';

const MAY_BE_DONE = 'It may have been done all the same';

describe('ApicurioSchemaRegistry at a registry that fails', () => {
  let server: ScriptedServer;
  let registry: ApicurioSchemaRegistry;

  beforeEach(async () => {
    server = await ScriptedServer.start();
    registry = ApicurioSchemaRegistry.create({
      registry: 'main',
      connection: { url: server.url, requestTimeoutMs: 20_000 },
      maxBodyBytes: 4_000,
    });
  });

  afterEach(async () => {
    await registry.close();
    await server.stop();
  });

  const read = () => registry.describeArtifact(ORDERS);
  const change = () => registry.setState({ ...ORDERS, version: '1' }, 'sunset');
  const failureOf = (work: Promise<unknown>): Promise<Error> =>
    work.then(
      () => new Error('It did not fail'),
      error => error,
    );

  it.each([429, 502, 503, 504])('reads again after %d', async status => {
    server.answer(page(status), page(status), json(200, wireArtifact));

    expect(await read()).toMatchObject(ORDERS);
    expect(server.received).toHaveLength(3);
  });

  it('reads again after a lost connection', async () => {
    server.answer(hangUp, json(200, wireArtifact));

    expect(await read()).toMatchObject(ORDERS);
    expect(server.received).toHaveLength(2);
  });

  it('gives up reading after four times, and says why', async () => {
    server.answer(page(503));

    expect(await failureOf(read())).toMatchObject({
      name: 'ServiceUnavailableError',
      message:
        "Cannot read artifact 'orders-value' of group 'sales' in registry 'main': it answered 503",
    });
    expect(server.received).toHaveLength(4);
  });

  describe('in a check', () => {
    const check = () =>
      registry.checkSchema({
        ...ORDERS,
        content: {
          text: '{}',
          contentType: 'application/json',
          references: [],
        },
      });

    it.each(['IllegalStateException', 'SchemaException', 'ClassCastException'])(
      'takes a %s of the checker for what it says of the documents',
      async name => {
        const title = 'Unresolved JSON Schema reference: x';
        server.answer(json(200, wireArtifact), json(500, { name, title }));
        expect(await check()).toEqual({
          outcome: 'refused',
          refusal: {
            summary: `it cannot compare it: ${title} (${name})`,
            causes: [],
          },
        });
      },
    );

    it.each([
      ['OutOfMemoryError', json(500, { name: 'OutOfMemoryError' })],
      ['JdbcSQLDataException', json(500, { name: 'JdbcSQLDataException' })],
      ['no name', page(500)],
      ['503', json(503, { name: 'IllegalStateException' })],
    ])('takes an answer with %s for an outage', async (_, answer) => {
      server.answer(json(200, wireArtifact), answer);
      expect(await failureOf(check())).toMatchObject({
        name: 'ServiceUnavailableError',
      });
    });
  });

  it('waits as long as it is asked to', async () => {
    server.answer(
      json(429, {}, { 'retry-after': '1' }),
      json(200, wireArtifact),
    );
    const start = Date.now();

    await read();

    expect(Date.now() - start).toBeGreaterThanOrEqual(990);
  });

  it.each([
    ['seconds', '3600'],
    ['a date', new Date(Date.now() + 3_600_000).toUTCString()],
  ])(
    'does not wait when it is asked for too much patience, in %s',
    async (_, retryAfter) => {
      server.answer(json(429, {}, { 'retry-after': retryAfter }));

      expect(await failureOf(read())).toMatchObject({
        name: 'ServiceUnavailableError',
        message: expect.stringContaining('429'),
      });
      expect(server.received).toHaveLength(1);
    },
  );

  it.each([
    ['is overloaded', page(429)],
    ['is away', page(503)],
    ['hangs up', hangUp],
  ])('sends a change once when the registry %s', async (_, answer) => {
    server.answer(answer);

    expect(await failureOf(change())).toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining(MAY_BE_DONE),
    });
    expect(server.received).toHaveLength(1);
  });

  it('does not say that a change may be done that was not sent', async () => {
    await server.stop();

    const { message } = await failureOf(change());

    expect(message).toContain("registry 'main': it does not answer");
    expect(message).not.toContain(MAY_BE_DONE);
    server = await ScriptedServer.start();
  });

  it.each([
    ['an answer', neverAnswer],
    ['the rest of an answer', neverEnd],
  ])('does not wait for %s without end', async (_, answer) => {
    const impatient = ApicurioSchemaRegistry.create({
      registry: 'main',
      connection: { url: server.url, requestTimeoutMs: 100 },
    });
    server.answer(answer);

    const reading = await failureOf(impatient.describeArtifact(ORDERS));
    const changing = await failureOf(impatient.deleteArtifact(ORDERS));

    expect(reading).toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('there was no answer in time'),
    });
    expect(changing.message).toContain(MAY_BE_DONE);
    expect(server.received).toHaveLength(2);
    await impatient.close();
  });

  it('ends calls under way when it is closed', async () => {
    server.answer((...args) => {
      neverAnswer(...args);
      void registry.close();
    });

    expect(await failureOf(read())).toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('the connection was closed'),
    });
  });

  it('reads no answer without end', async () => {
    const description = 'x'.repeat(4_000);
    server.answer(json(200, { ...wireArtifact, description }));

    expect(await failureOf(read())).toMatchObject({
      name: 'NotImplementedError',
      message: expect.stringContaining('more than 4000 bytes'),
    });
  });

  it.each([
    ['a page', page(200)],
    ['no page', page(404)],
    ['a path that is not there', json(404, { name: 'NotFoundException' })],
    ['another document', json(200, { ...wireArtifact, artifactId: 7 })],
    ['a redirection', json(302, {}, { location: 'http://127.0.0.1:1/' })],
  ])('does not take %s for an answer of a registry', async (_, answer) => {
    server.answer(answer);

    expect(await failureOf(read())).toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining("Check that 'url'"),
    });
    expect(server.received).toHaveLength(1);
  });

  it('says nothing of what a failing registry tells of itself', async () => {
    const title = 'SQL statement: INSERT INTO artifacts';
    server.answer(json(500, { name: 'JdbcSQLDataException', title }));

    const { name, message } = await failureOf(change());

    expect(name).toBe('ServiceUnavailableError');
    expect(message).toContain('JdbcSQLDataException');
    expect(message).not.toContain('INSERT');
  });

  it.each([
    ['a right that is missing', json(403, {}), 'NotAllowedError', 'role'],
    [
      'a version that others refer to',
      json(422, { name: 'ReferenceExistsException', title: 'In use' }),
      'ConflictError',
      'In use',
    ],
    [
      'a registry that is read-only',
      json(409, { name: 'ReadOnlyStorageException', title: 'Read-only' }),
      'ConflictError',
      'Read-only',
    ],
    ['a document that is too large', page(413), 'InputError', 'too large'],
  ])('names %s', async (_, answer, name, text) => {
    server.answer(answer);

    expect(await failureOf(change())).toMatchObject({
      name,
      message: expect.stringContaining(text),
    });
  });

  it('does not know what a registry allows that does not say it', async () => {
    server.answer(json(200, { features: {} }));

    const unknown = { state: 'unknown', reason: expect.any(String) };
    expect(await registry.capabilities()).toEqual({
      write: unknown,
      deleteArtifact: unknown,
      deleteVersion: unknown,
    });
  });

  it('reads a list anew when something disappears between two pages', async () => {
    const small = ApicurioSchemaRegistry.create({
      registry: 'main',
      connection: { url: server.url },
      pageSize: 1,
    });
    const rows = ['a', 'b', 'c'].map(artifactId => ({
      ...wireArtifact,
      artifactId,
    }));
    const [a, b, c] = rows;
    const part = (count: number, artifacts: object[]) =>
      json(200, { count, artifacts });
    // 'a' is deleted after the first page, so 'b' moves up and is missed.
    server.answer(part(3, [a]), part(2, [c]), part(2, [b]), part(2, [c]));

    const artifacts = await small.listArtifacts();

    expect(artifacts.map(({ artifact }) => artifact)).toEqual(['b', 'c']);
    await small.close();
  });

  it('gives no list of which a part is missing', async () => {
    server.answer(json(200, { count: 2, artifacts: [wireArtifact] }));

    expect(await failureOf(registry.listArtifacts())).toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('changed 3 times'),
    });
  });

  it('reads no list that is too long to hold', async () => {
    server.answer(json(200, { count: 1_000_000, artifacts: [] }));

    expect(await failureOf(registry.listArtifacts())).toMatchObject({
      name: 'NotImplementedError',
      message: expect.stringContaining('at most 200000'),
    });
  });

  it('does not read what is no text', async () => {
    server.answer((_, response) => {
      const isContent = server.received.at(-1)?.url.endsWith('/content');
      response
        .writeHead(200)
        .end(isContent ? Buffer.from([0xff, 0xfe]) : JSON.stringify([]));
    });

    const content = registry.readContent({ ...ORDERS, version: '1' });

    expect(await failureOf(content)).toMatchObject({
      name: 'NotImplementedError',
      message: expect.stringContaining('UTF-8'),
    });
  });
});
