// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { startPortal } from '../permission/__testUtils__/startPortal';

jest.setTimeout(120_000);

const INPUT = { owner: 'group:default/billing', description: 'What was used' };
const topic = 'billing.usage.rated';

/** Somebody looks at each new topic of production. */
const GATES = [
  {
    id: 'new-topics',
    operations: ['topic.create'],
    gates: [{ anyOf: ['owner'], reason: 'Somebody else looks at new topics' }],
  },
];

describe('a creation that waits for approval', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeAll(async () => {
    portal = await startPortal([], undefined, { policy: { gates: GATES } });
  });

  afterAll(async () => {
    await portal?.stop();
  });

  it('is edited by who asked, and made as it was edited last', async () => {
    const [anna, bert] = [portal.as('anna'), portal.as('bert')];
    const target = { cluster: 'dev', topic };
    const filed = await anna.post('/requests', {
      operation: 'topic.create',
      target,
      input: { ...INPUT, partitions: 1 },
      justification: 'For the invoices',
    });
    expect(filed.body).toMatchObject({
      state: 'pending',
      revision: 1,
      input: { partitions: 1 },
      allowedActions: expect.arrayContaining(['edit']),
    });
    const path = `/requests/${filed.body.id}`;

    // Another name or cluster is another request: only the input is edited.
    const renamed = await anna.put(path, {
      revision: 1,
      input: INPUT,
      target: { cluster: 'dev', topic: 'billing.usage.other' },
    });
    expect(renamed.status).toBe(400);
    expect(renamed.body.error.violations).toMatchObject([{ field: 'target' }]);
    const tooMany = await anna.put(path, {
      revision: 1,
      input: { ...INPUT, partitions: 7 },
    });
    expect(tooMany.status).toBe(422);
    expect(tooMany.body.error.violations).toMatchObject([
      { code: 'above-limit', field: 'input.partitions' },
    ]);
    const foreign = await bert.put(path, { revision: 1, input: INPUT });
    expect(foreign.status).toBe(403);

    const edited = await anna.put(path, {
      revision: 1,
      input: { ...INPUT, partitions: 2 },
    });
    expect(edited.status).toBe(200);
    expect(edited.body).toMatchObject({
      id: filed.body.id,
      state: 'pending',
      revision: 2,
      input: { partitions: 2 },
      justification: 'For the invoices',
      plan: { steps: [{ after: { partitions: 2 } }, {}] },
    });

    const late = await bert.post(`${path}/approve`, { revision: 1 });
    expect(late.status).toBe(409);
    const approved = await bert.post(`${path}/approve`, { revision: 2 });
    expect(approved.status).toBe(200);
    for (let { state } = approved.body; state !== 'succeeded'; ) {
      expect(['approved', 'executing']).toContain(state);
      state = (await anna.get(path)).body.state;
    }
    const [{ value }] = await portal.kafka('dev').describeTopics([topic]);
    expect(value?.partitions).toHaveLength(2);
  });
});
