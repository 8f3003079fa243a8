// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import request from 'supertest';
import { CounterHandler } from '../__testUtils__/CounterHandler';
import { FakeIdentity, person } from '../__testUtils__/engineFixture';
import { startTestPortal } from '../__testUtils__/startTestPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const URL = '/api/event-streaming/v1/requests';
const JSON_TYPE = 'application/json';

/** What a request with these pieces put in looks like on the wire. */
function wire(pieces: { reason?: string; more?: string }): string {
  const { reason = 'Because', more = '' } = pieces;
  return `{"operation":"counter.change","target":{"shelf":"top","counter":"billing.a"},"input":{"set":3${more}},"justification":"${reason}"}`;
}

describe('hostile bodies', () => {
  let portal: Awaited<ReturnType<typeof startTestPortal>>;
  let counters: CounterHandler;

  beforeAll(async () => {
    const knex = await databases.init('SQLITE_3');
    counters = await CounterHandler.create(knex);
    const identity = new FakeIdentity();
    const anna = person('anna', 'billing');
    identity.people.set(anna.ref, anna);
    portal = await startTestPortal({ knex, identity, kinds: [counters] });
  });

  afterAll(() => portal.stop());

  const post = (body: string, type: string) =>
    request(portal.server)
      .post(URL)
      .set('authorization', mockCredentials.user.header('user:default/anna'))
      .set('content-type', type)
      .send(body);

  it.each([
    ['a NUL character', wire({ reason: 'a\\u0000b' }), 'justification'],
    ['half a character', wire({ reason: 'a\\ud800b' }), 'justification'],
    ['the other half', wire({ reason: '\\udfff' }), 'justification'],
    ['a NUL in a key', wire({ more: ',"a\\u0000":1' }), 'input.a\uFFFD'],
    ['a space of no width', wire({ reason: 'a\\u200bb' }), 'justification'],
    ['a turned direction', wire({ reason: 'a\\u202eb' }), 'justification'],
    ['an isolated part', wire({ reason: 'a\\u2066b' }), 'justification'],
    ['a control character', wire({ reason: 'a\\u0007b' }), 'justification'],
    [
      'a hidden mark in what is asked for',
      wire({ more: ',"description":"a\\ufeff"' }),
      'input.description',
    ],
    ['__proto__', wire({ more: ',"__proto__":{}' }), 'input.__proto__'],
  ])('with %s are refused by the name of the field', async (_, body, field) => {
    const { status, body: answer } = await post(body, JSON_TYPE);
    expect(status).toBe(400);
    expect(answer.error.violations).toMatchObject([
      { code: 'malformed', field },
    ]);
    expect(await counters.read('billing.a')).toMatchObject({ applied: 0 });
  });

  it.each(['text/plain', 'application/xml', 'multipart/form-data; boundary=x'])(
    'of type %s are refused as such',
    async type => {
      const { status, body } = await post(wire({}), type);
      expect(status).toBe(415);
      expect(body.error.message).toContain(type);
    },
  );

  it('of other text than UTF-8 are refused', async () => {
    const bytes = Buffer.from(wire({ reason: 'caf\u00e9' }), 'latin1');
    const { status, body } = await request(portal.server)
      .post(URL)
      .set('authorization', mockCredentials.user.header('user:default/anna'))
      .set('content-type', JSON_TYPE)
      .serialize(buffer => buffer)
      .send(bytes);
    expect(status).toBe(400);
    expect(body.error.message).toContain('it is not UTF-8');
    expect(await counters.read('billing.a')).toMatchObject({ applied: 0 });
  });

  it('that are deeper than the stack are refused', async () => {
    const brackets = '['.repeat(100_000) + ']'.repeat(100_000);
    const { status } = await post(
      wire({ more: `,"deep":${brackets}` }),
      JSON_TYPE,
    );
    expect(status).toBe(400);
  });

  it('with whole pairs of surrogates, joined ones, and several lines are accepted', async () => {
    const { status, body } = await post(
      wire({ reason: 'It runs\\n\\t\\ud83d\\udc69\\u200d\\ud83d\\ude80' }),
      JSON_TYPE,
    );
    expect(status).toBe(201);
    expect(body.justification).toBe('It runs\n\t\u{1F469}\u200d\u{1F680}');
  });
});
