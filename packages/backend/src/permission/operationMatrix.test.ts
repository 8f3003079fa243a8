// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PEOPLE, startPortal } from './__testUtils__/startPortal';

jest.setTimeout(120_000);

type Ownership = 'own' | 'foreign' | 'unowned';

/** What is asked of a topic, and as what it is filed in dev and in prod. */
const OPERATIONS = {
  'topic.create': {
    input: (owner: string) => ({ owner, description: 'What was used' }),
    filed: { dev: 'approved', prod: 'approved' },
  },
  'topic.update': {
    input: (_: string, topic: string) => ({
      config: { 'retention.ms': '3600000' },
      confirmation: topic,
    }),
    filed: { dev: 'approved', prod: 'pending' },
  },
  'topic.add-partitions': {
    input: (_: string, topic: string) => ({
      partitions: 2,
      confirmation: topic,
    }),
    filed: { dev: 'approved', prod: 'approved' },
  },
  'topic.delete': {
    input: (_: string, topic: string) => ({ confirmation: topic }),
    filed: { dev: 'pending', prod: 'pending' },
  },
  'topic.assign-owner': {
    input: (_: string, __: string, own: string) => ({ owner: own }),
    filed: { dev: 'pending', prod: 'pending' },
  },
  'topic.set-protection': {
    input: () => ({ protected: true }),
    filed: { dev: 'approved', prod: 'approved' },
  },
  'policy.exception': {
    input: () => ({ limit: 'partitions', value: 9, until: inAMonth() }),
    filed: { dev: 'pending', prod: 'pending' },
  },
} as const;

type Operation = keyof typeof OPERATIONS;

/** What each is answered on a cluster that is not read-only. */
const ANSWERS = {
  anna: (ownership: Ownership, operation: Operation) => {
    const mayClaim = operation === 'topic.assign-owner';
    // A name in nobody's prefix is not another's: the policy refuses it.
    const unowned = operation === 'topic.create' ? 422 : 403;
    return { own: 201, foreign: 403, unowned: mayClaim ? 201 : unowned }[
      ownership
    ];
  },
  paul: () => 201,
  sue: () => 403,
  aude: () => 403,
  nora: () => 403,
};

const ASKING = Object.keys(ANSWERS) as (keyof typeof ANSWERS)[];
const OWNERSHIPS: Ownership[] = ['own', 'foreign', 'unowned'];
const NAMES = Object.keys(OPERATIONS) as Operation[];

const CASES = ASKING.flatMap(name =>
  OWNERSHIPS.flatMap(ownership =>
    NAMES.flatMap(operation =>
      (['dev', 'prod', 'old'] as const).map(cluster => {
        const status =
          cluster === 'old' ? 403 : ANSWERS[name](ownership, operation);
        const isFiled = status === 201 && cluster !== 'old';
        return {
          name,
          ownership,
          operation,
          cluster,
          status,
          state: isFiled ? OPERATIONS[operation].filed[cluster] : undefined,
        };
      }),
    ),
  ),
);

describe('who may ask for what, about whose topic, and where', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeAll(async () => {
    const topics = CASES.filter(
      ({ operation, cluster }) =>
        operation !== 'topic.create' && cluster === 'dev',
    ).map(topicOf);
    portal = await startPortal([...topics, 'billing.claims.made']);
  });

  afterAll(async () => {
    await portal?.stop();
  });

  it.each(CASES)(
    '$name asks $operation of a topic that is $ownership on $cluster: $status $state',
    async ({ name, status, state, ...asked }) => {
      const body = bodyOf({ name, ...asked });
      const filed = await portal.as(name).post('/requests', body);
      const { state: filedAs, error } = filed.body;
      expect([filed.status, filedAs, Boolean(error?.message)]).toEqual([
        status,
        state,
        status !== 201,
      ]);
    },
  );

  it.each([
    ['topic.update', { config: { 'retention.ms': '99999999999999' } }],
    ['topic.add-partitions', { partitions: 7 }],
    ['topic.delete', { confirmation: 'another' }],
    [
      'policy.exception',
      { limit: 'partitions', value: 9, until: '2001-01-01' },
    ],
  ])(
    'answers 422 to an owner whose %s the policy refuses',
    async (...asked) => {
      const [operation, input] = asked;
      const target = { cluster: 'prod', topic: 'billing.claims.made' };
      const filed = await portal
        .as('bert')
        .post('/requests', { operation, target, input });
      expect(filed.status).toBe(422);
      expect(filed.body.error.violations).not.toEqual([]);
    },
  );

  it('answers 404 to a change of what is not there', async () => {
    const target = { cluster: 'dev', topic: 'billing.nothing.here' };
    const body = { operation: 'topic.delete', target, input: {} };
    const filed = await portal.as('anna').post('/requests', body);
    expect(filed.status).toBe(404);
  });

  it('keeps a record of each refusal', async () => {
    const trail = await portal
      .as('aude')
      .get('/audit?actor=user:default/sue&limit=100');
    const refused = CASES.filter(({ name }) => name === 'sue');
    expect(trail.body.items).toHaveLength(refused.length);
    expect(new Set(trail.body.items.map(eventOf))).toEqual(
      new Set(['request.refused']),
    );
  });
});

describe('a group that is given another role', () => {
  it.each([
    { roles: { developer: ['query'] }, create: 201 },
    { roles: { auditor: ['query'] }, create: 403 },
  ])('may create: $create with $roles', async ({ roles, create }) => {
    const portal = await startPortal([], roles);
    const target = { cluster: 'dev', topic: 'query.plans.made' };
    const input = { owner: 'group:default/query', description: 'Plans' };
    const body = { operation: 'topic.create', target, input };
    const quentin = portal.as('quentin');
    expect((await quentin.post('/plans', body)).status).toBe(
      create === 201 ? 200 : 403,
    );
    expect((await quentin.post('/requests', body)).status).toBe(create);
    expect((await quentin.get('/topics')).status).toBe(200);
    await portal.stop();
  });
});

function bodyOf(asked: Omit<(typeof CASES)[number], 'status' | 'state'>) {
  const { name, ownership, operation, cluster } = asked;
  const topic = topicOf(asked);
  const own = `group:default/${PEOPLE[name]}`;
  const prefix = topic.split('.')[0];
  const owner = ownership === 'unowned' ? own : `group:default/${prefix}`;
  // What is theirs they give away, what is not they ask for.
  const newOwner = ownership === 'own' ? 'group:default/visitors' : own;
  return {
    operation,
    target: { cluster, topic },
    input: OPERATIONS[operation].input(
      owner,
      topic,
      name === 'nora' ? own : newOwner,
    ),
  };
}

function topicOf({
  name,
  ownership,
  operation,
}: Pick<(typeof CASES)[number], 'name' | 'ownership' | 'operation'>) {
  const prefix = { own: PEOPLE[name], foreign: 'query', unowned: 'stray' };
  const [kind, verb] = operation.split('.');
  return `${prefix[ownership]}.${kind}-${verb}.of-${name}-${ownership}`;
}

function inAMonth() {
  return new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
}

function eventOf({ event }: { event: string }) {
  return event;
}
