// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { startPortal } from '../permission/__testUtils__/startPortal';

jest.setTimeout(120_000);

const DAY = 86_400_000;
const THERE = 'billing.usage.events';
const INPUT = { owner: 'group:default/billing', description: 'What was used' };

/** A name of so many characters that follows the pattern. */
const named = (length: number) => 'billing.usage.'.padEnd(length, 'x');

/** A creation that is fine but for what a case changes. */
const creation = (change: {
  topic?: string;
  input?: object;
  more?: object;
  target?: object;
}) => ({
  operation: 'topic.create',
  target: {
    cluster: 'dev',
    topic: change.topic ?? 'billing.usage.rated',
    ...change.target,
  },
  input: { ...INPUT, ...change.input },
  ...change.more,
});

const config = (key: string, value: unknown) => ({
  input: { config: { [key]: value } },
});

/** What a form needs to mark a field. */
const FOUND = {
  outcome: 'violation',
  code: expect.any(String),
  message: expect.stringMatching(/[a-z]+/),
};

type Change = Parameters<typeof creation>[0];

/** What is sent, the status, the field that is named, and why. */
type Case = [string, Change, number, string, string?];

const CASES: Case[] = [
  // Not of the contract.
  ['an unknown field of the body', { more: { now: true } }, 400, 'now'],
  ['an unknown field of the input', { input: { x: 1 } }, 400, 'input.x'],
  ['an unknown field of the target', { target: { x: '1' } }, 400, 'target.x'],
  [
    'an operation of the wrong type',
    { more: { operation: 1 } },
    400,
    'operation',
  ],
  [
    'an operation that is not known',
    { more: { operation: 'topic.rename' } },
    400,
    'operation',
  ],
  [
    'partitions that are text',
    { input: { partitions: '3' } },
    400,
    'input.partitions',
  ],
  ['no partitions', { input: { partitions: 0 } }, 400, 'input.partitions'],
  ['half a partition', { input: { partitions: 1.5 } }, 400, 'input.partitions'],
  [
    'a config entry of the wrong type',
    config('retention.ms', 1),
    400,
    'input.config.retention.ms',
  ],
  [
    'an owner that is no entity ref',
    { input: { owner: 'billing' } },
    400,
    'input.owner',
  ],
  ['no description', { input: { description: ' ' } }, 400, 'input.description'],
  ['a name of 250 characters', { topic: named(250) }, 400, 'target.topic'],
  ['an empty name', { topic: '' }, 400, 'target.topic'],
  ['a name that is a dot', { topic: '.' }, 400, 'target.topic'],
  ['a name with a space', { topic: 'billing.a b' }, 400, 'target.topic'],
  // Not of the policy.
  [
    'a name that differs by an underscore from one that is there',
    { topic: 'billing.usage_events' },
    422,
    'target.topic',
    'name-collision',
  ],
  [
    'a name that differs by a capital from one that is there',
    { topic: 'billing.usage.Events' },
    422,
    'target.topic',
    'name-case-twin',
  ],
  [
    'a name that is there',
    { topic: THERE },
    422,
    'target.topic',
    'topic-exists',
  ],
  [
    'a reserved name',
    { topic: 'billing.usage-changelog' },
    422,
    'target.topic',
    'name-reserved',
  ],
  [
    'a name of Kafka itself',
    { topic: '__consumer_offsets' },
    422,
    'target.topic',
    'name-reserved',
  ],
  [
    'the prefix of another team',
    { topic: 'query.usage.events' },
    403,
    'target.topic',
    'foreign-prefix',
  ],
  [
    'an owner whom the catalog does not have',
    { input: { owner: 'group:default/gone' } },
    403,
    'input.owner',
    'unknown-owner',
  ],
  [
    'more replicas than brokers',
    { input: { replicationFactor: 4 } },
    422,
    'input.replicationFactor',
    'replication-above-brokers',
  ],
  [
    'more partitions than the limit',
    { input: { partitions: 7 } },
    422,
    'input.partitions',
    'above-limit',
  ],
  [
    'a longer retention than the limit',
    config('retention.ms', String(31 * DAY)),
    422,
    'input.config.retention.ms',
    'above-limit',
  ],
  [
    'more replicas in sync than there are',
    config('min.insync.replicas', '2'),
    422,
    'input.config.min.insync.replicas',
    'min-isr-above-replication',
  ],
  [
    'a config entry that Kafka does not have',
    config('retention.mz', '1'),
    422,
    'input.config.retention.mz',
  ],
  [
    'a cluster that is read-only',
    { target: { cluster: 'old' } },
    403,
    'target.cluster',
    'cluster-read-only',
  ],
];

describe('a creation that cannot be', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeAll(async () => {
    portal = await startPortal([THERE]);
    // Which names are taken is known once the clusters were read.
    for (let known = 0; known === 0; ) {
      const { body } = await portal.as('anna').get('/topics?cluster=dev');
      known = body.totalItems;
    }
  });

  afterAll(async () => {
    await portal?.stop();
  });

  it.each(CASES)(
    'is refused for %s, by the name of the field',
    // Rows without a code must not get the callback of Jest in its place.
    async (...[, change, status, field, code]: Case) => {
      const anna = portal.as('anna');
      const body = creation(change);
      const before = await portal.kafka('dev').listTopics();

      const answer = await anna.post('/requests', body);

      expect(answer.status).toBe(status);
      expect(answer.body.error.violations).toContainEqual(
        expect.objectContaining({
          ...FOUND,
          field,
          ...(code ? { code } : {}),
        }),
      );
      // The form asks the same and marks the same field.
      const planned = await anna.post('/plans', body);
      const { violations } = status === 400 ? planned.body.error : planned.body;
      expect(
        violations.map(({ field: at }: { field: string }) => at),
      ).toContain(field);
      const { body: list } = await anna.get(
        '/requests?title=billing.usage.rated',
      );
      expect(list.totalItems).toBe(0);
      expect(await portal.kafka('dev').listTopics()).toEqual(before);
    },
  );

  it('is not one for a name of 249 characters', async () => {
    const body = creation({ topic: named(249) });
    const filed = await portal.as('anna').post('/requests', body);
    expect(filed.body.warnings).toMatchObject([{ code: 'name-long' }]);
    expect(filed.status).toBe(201);
  });

  it('is the second of two for one name at once, which learns of the first', async () => {
    const body = creation({ topic: 'billing.usage.twice' });
    const answers = await Promise.all(
      ['anna', 'bert', 'anna', 'bert'].map(name =>
        portal.as(name as 'anna' | 'bert').post('/requests', body),
      ),
    );
    const filed = answers.filter(({ status }) => status === 201);
    expect(filed).toHaveLength(1);
    for (const refused of answers.filter(it => it !== filed[0])) {
      // After the first is done, the topic is there.
      expect([409, 422]).toContain(refused.status);
      expect(refused.body.error.violations).toMatchObject([
        { field: 'target.topic', message: expect.any(String) },
      ]);
    }
  });
});

it('names the parameter that a list does not know', async () => {
  const portal = await startPortal([]);
  for (const path of ['/topics', '/requests', '/audit', '/overview']) {
    const { status, body } = await portal.as('aude').get(`${path}?ownr=mine`);
    expect([path, status]).toEqual([path, 400]);
    expect(body.error.violations).toMatchObject([
      { field: 'ownr', message: 'is not known here' },
    ]);
  }
  await portal.stop();
});
