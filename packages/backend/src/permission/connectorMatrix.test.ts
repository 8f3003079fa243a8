// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { FILE_SOURCE } from './__testUtils__/InMemoryConnect';
import { Name, PEOPLE, startPortal } from './__testUtils__/startPortal';

jest.setTimeout(120_000);

type Ownership = 'own' | 'foreign' | 'unowned';

/** What is asked of a connector; somebody else approves each, in dev and in prod. */
const OPERATIONS = {
  'connector.create': (owner: string) => ({
    owner: `group:default/${owner}`,
    description: 'Imports usage',
    config: {
      'connector.class': FILE_SOURCE,
      file: '/data/usage.csv',
      topic: `${owner}.usage.imported`,
    },
  }),
  'connector.update': () => ({ config: { file: '/data/newer.csv' } }),
  'connector.delete': (_: string, confirmation: string) => ({
    offsets: 'keep',
    confirmation,
  }),
  'connector.reset-offsets': (_: string, confirmation: string) => ({
    to: 'start',
    confirmation,
  }),
} as const;

/** What is done at once, in an order in which each can follow the other. */
const ACTIONS = ['pause', 'resume', 'restart', 'stop'];

const OWNERSHIPS: Ownership[] = ['own', 'foreign', 'unowned'];
const CLUSTERS = ['dev', 'prod', 'old'] as const;
const NAMES = Object.keys(OPERATIONS) as (keyof typeof OPERATIONS)[];
const ASKING = ['anna', 'paul', 'sue', 'aude', 'nora'] as const;

const PLACES = ASKING.flatMap(name =>
  OWNERSHIPS.flatMap(ownership =>
    CLUSTERS.map(cluster => ({ name, ownership, cluster })),
  ),
);

const ASKED = PLACES.flatMap(place =>
  NAMES.map(operation => {
    const status = statusOf(place, operation);
    const state = status === 201 ? 'pending' : undefined;
    return { ...place, operation, status, state };
  }),
);

const DONE = PLACES.map(place => ({
  ...place,
  status: mayOperate(place) ? 200 : 403,
}));

describe('who may ask for what of whose connector, and do what at once, where', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeAll(async () => {
    const groups = [...new Set(Object.values(PEOPLE))];
    const made = ASKED.filter(
      ({ operation, cluster }) =>
        operation !== 'connector.create' && cluster === 'dev',
    ).map(connectorOf);
    const acted = DONE.filter(({ cluster }) => cluster === 'dev').map(
      connectorOf,
    );
    const connectors = [...made, ...acted];
    portal = await startPortal(
      groups.map(group => `${group}.usage.imported`),
      undefined,
      { connectors },
    );
    await portal.knows(connectors.length * CLUSTERS.length);
  });

  afterAll(async () => {
    await portal?.stop();
  });

  it.each(ASKED)(
    '$name asks $operation of a connector that is $ownership on $cluster: $status $state',
    async ({ name, status, state, ...asked }) => {
      const { cluster, operation, ownership } = asked;
      const connector = connectorOf({ name, ...asked });
      const owner = ownership === 'foreign' ? 'query' : PEOPLE[name];
      const filed = await portal.as(name).post('/requests', {
        operation,
        target: { connect: `connect-${cluster}`, connector },
        input: OPERATIONS[operation](owner, connector),
      });
      const { state: filedAs, error } = filed.body;
      expect([filed.status, filedAs, Boolean(error?.message)]).toEqual([
        status,
        state,
        status !== 201,
      ]);
    },
  );

  it.each(DONE)(
    '$name pauses, resumes, restarts and stops one that is $ownership on $cluster: $status',
    async ({ name, status, ...place }) => {
      const connector = connectorOf({ name, ...place });
      const path = `/connectors/connect-${place.cluster}/${connector}`;
      for (const action of ACTIONS) {
        const body = action === 'restart' ? { tasks: 'all' } : {};
        const done = await portal.as(name).post(`${path}/${action}`, body);
        expect([action, done.status]).toEqual([action, status]);
      }
    },
  );

  it('keeps a record of each act and of each refusal', async () => {
    const trail = await portal
      .as('aude')
      .get('/audit?actor=user:default/nora&limit=100');
    const events = trail.body.items.map(
      ({ event }: { event: string }) => event,
    );
    const mine = ({ name }: { name: Name }) => name === 'nora';
    expect(events.sort()).toEqual([
      ...Array(DONE.filter(mine).length * ACTIONS.length).fill(
        'action.refused',
      ),
      ...Array(ASKED.filter(mine).length).fill('request.refused'),
    ]);
  });
});

interface Place {
  name: (typeof ASKING)[number];
  ownership: Ownership;
  cluster: (typeof CLUSTERS)[number];
}

function mayOperate({ name, ownership, cluster }: Place): boolean {
  const hasRole = name === 'paul' || (name === 'anna' && ownership === 'own');
  return cluster !== 'old' && hasRole;
}

function statusOf(place: Place, operation: (typeof NAMES)[number]): number {
  const { name, ownership, cluster } = place;
  if (mayOperate(place)) {
    return 201;
  }
  // A name in nobody's prefix is not another's: the policy refuses it.
  const isStray = operation === 'connector.create' && ownership === 'unowned';
  return name === 'anna' && cluster !== 'old' && isStray ? 422 : 403;
}

function connectorOf({
  name,
  ownership,
  operation = 'at-once',
}: Omit<Place, 'cluster'> & { operation?: string }): string {
  const prefix = { own: PEOPLE[name], foreign: 'query', unowned: 'stray' };
  return `${prefix[ownership]}.${operation.replace(
    'connector.',
    '',
  )}-of-${name}-${ownership}`;
}
