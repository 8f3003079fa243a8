// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { ServiceUnavailableError } from '@backstage/errors';
import {
  change,
  EngineFixture,
  engineFixture,
} from '../../__testUtils__/engineFixture';
import { runOnce } from '../../__testUtils__/runOnce';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const SEEN = { revision: 1 };

describe.each(databases.eachSupportedId())('decisions (%s)', databaseId => {
  /** An engine that knows Bert and Carl of billing, Paul and Pia of platform. */
  const start = async () => {
    const engine = await engineFixture(await databases.init(databaseId));
    return {
      ...engine,
      bert: engine.member('bert', 'billing'),
      carl: engine.member('carl', 'billing'),
      paul: engine.member('paul', 'platform'),
      pia: engine.member('pia', 'platform'),
    };
  };
  const file = ({ service, owner }: EngineFixture, input: object) =>
    service.submit(change('billing.a', { set: 3, ...input }), owner);

  it('executes once the last gate is met, and not before', async () => {
    const engine = await start();
    const { service, worker, counters, bert, paul } = engine;
    const { id, gates } = await file(engine, { cause: ['ask-both'] });
    expect(gates).toMatchObject([
      { id: 'owner', groups: ['group:default/billing'] },
      { id: 'platform', groups: ['group:default/platform'] },
    ]);

    const half = await service.approve(id, SEEN, bert);
    expect(half).toMatchObject({
      state: 'pending',
      gates: [
        { approvedBy: ['user:default/bert'] },
        { approvedBy: [], eligible: ['user:default/paul', 'user:default/pia'] },
      ],
    });
    await runOnce(worker());
    expect(await counters.read('billing.a')).toMatchObject({ applied: 0 });

    const whole = await service.approve(id, SEEN, paul);
    expect(whole).toMatchObject({ state: 'approved' });
    await runOnce(worker());
    expect(await counters.read('billing.a')).toMatchObject({
      value: 3,
      applied: 1,
    });
  });

  it.each([
    ['the requester', 'anna', 'NotAllowedError', 'You asked for it'],
    [
      'an outsider',
      'quentin',
      'NotAllowedError',
      'Only members of billing can approve it',
    ],
  ])('never counts %s', async (_, name, error, text) => {
    const engine = await start();
    const { service, owner, member, store } = engine;
    const { id } = await file(engine, { cause: ['ask-owner'] });
    const caller = name === 'anna' ? owner : member('quentin', 'query');
    await expect(service.approve(id, SEEN, caller)).rejects.toMatchObject({
      name: error,
      message: expect.stringContaining(text),
    });
    expect((await store.get(id)).decisions).toEqual([]);
  });

  it('counts one person once, also in two groups', async () => {
    const engine = await start();
    const { service, member } = engine;
    const { id } = await file(engine, { cause: ['ask-both'] });
    const both = member('berta', 'billing', 'platform');
    await service.approve(id, SEEN, both);
    await expect(service.approve(id, SEEN, both)).rejects.toThrow(
      'You have approved it already',
    );
    expect(await service.get(id, both)).toMatchObject({
      state: 'pending',
      refusals: { approve: 'You have approved it already' },
    });
  });

  it('gives somebody of two groups the gate that nobody else meets', async () => {
    const engine = await start();
    const { service, member, bert } = engine;
    const { id } = await file(engine, { cause: ['ask-both'] });
    await service.approve(id, SEEN, member('berta', 'billing', 'platform'));
    expect(await service.approve(id, SEEN, bert)).toMatchObject({
      state: 'approved',
      gates: [
        { id: 'owner', approvedBy: ['user:default/bert'] },
        { id: 'platform', approvedBy: ['user:default/berta'] },
      ],
    });
  });

  it('refuses an approval that no gate needs any more', async () => {
    const engine = await start();
    const { service, bert, carl } = engine;
    const { id } = await file(engine, { cause: ['ask-both'] });
    await service.approve(id, SEEN, bert);
    await expect(service.approve(id, SEEN, carl)).rejects.toMatchObject({
      name: 'ConflictError',
      message: 'What you may approve is approved already',
    });
  });

  it('waits for as many people as a gate says', async () => {
    const engine = await start();
    const { service, bert, carl } = engine;
    const { id } = await file(engine, { cause: ['ask-two'] });
    const one = await service.approve(id, SEEN, bert);
    expect(one.state).toBe('pending');
    const two = await service.approve(id, SEEN, carl);
    expect(two.state).toBe('approved');
  });

  it('takes one of two groups where either is enough', async () => {
    const engine = await start();
    const { service, pia } = engine;
    const { id } = await file(engine, { cause: ['ask-either'] });
    const done = await service.approve(id, SEEN, pia);
    expect(done.state).toBe('approved');
  });

  it('asks each group that is affected, but not those that are asked anyway', async () => {
    const engine = await start();
    const { service, member, bert } = engine;
    const { id, gates } = await file(engine, {
      cause: ['ask-owner', 'ask-readers'],
      readers: ['group:default/query', 'group:default/billing'],
    });
    expect(gates.map(gate => gate.groups)).toEqual([
      ['group:default/billing'],
      // Nobody is in it, so the platform answers.
      ['group:default/platform'],
    ]);
    const quentin = member('quentin', 'query');
    await service.approve(id, SEEN, quentin);
    expect((await service.approve(id, SEEN, bert)).state).toBe('approved');
  });

  it('asks nobody when only things of the requester are affected', async () => {
    const engine = await start();
    const filed = await file(engine, {
      cause: ['ask-readers'],
      readers: ['group:default/billing'],
    });
    expect(filed).toMatchObject({ state: 'approved', gates: [] });
  });

  it('falls to the platform when the requester is the only owner', async () => {
    const engine = await engineFixture(await databases.init(databaseId));
    const { service, member } = engine;
    const paul = member('paul', 'platform');
    const { id, gates } = await file(engine, { cause: ['ask-owner'] });
    expect(gates).toMatchObject([
      {
        groups: ['group:default/platform'],
        escalated: 'billing has too few people besides those who asked for it',
        eligible: ['user:default/paul'],
      },
    ]);
    expect((await service.approve(id, SEEN, paul)).state).toBe('approved');
  });

  it('says so when nobody at all could approve', async () => {
    const engine = await engineFixture(await databases.init(databaseId));
    const { gates, state } = await file(engine, { cause: ['ask-owner'] });
    expect(state).toBe('pending');
    expect(gates).toMatchObject([
      {
        eligibleTotal: 0,
        blocked: expect.stringContaining('too few people in'),
      },
    ]);
  });

  it('keeps an approval of somebody who left, and lets nobody decide who left', async () => {
    const engine = await start();
    const { service, identity, bert, carl, paul, member } = engine;
    const { id } = await file(engine, { cause: ['ask-both'] });
    await service.approve(id, SEEN, bert);
    identity.people.delete(bert.person.ref);
    const moved = member('carl', 'query');
    await expect(service.approve(id, SEEN, moved)).rejects.toMatchObject({
      name: 'NotAllowedError',
    });
    expect(carl.person.ref).toBe(moved.person.ref);
    expect((await service.approve(id, SEEN, paul)).state).toBe('approved');
  });

  it('lets the platform decide when the group is gone', async () => {
    const engine = await start();
    const { service, identity, paul, sweeper, moves } = engine;
    const { id } = await file(engine, { cause: ['ask-owner'] });
    identity.gone.add('group:default/billing');
    await sweeper.resolveGates();
    expect((await service.get(id, paul)).gates).toMatchObject([
      { escalated: 'billing is not in the software catalog' },
    ]);
    expect(moves[moves.length - 1]).toMatchObject({
      event: 'gates',
      asked: ['group:default/platform'],
    });
    expect((await service.approve(id, SEEN, paul)).state).toBe('approved');
  });

  it('gives a gate back to its group when somebody is there again', async () => {
    const engine = await engineFixture(await databases.init(databaseId));
    const { service, member, sweeper } = engine;
    const { id } = await file(engine, { cause: ['ask-owner'] });
    const bert = member('bert', 'billing');
    await sweeper.resolveGates();
    const [gate] = (await service.get(id, bert)).gates;
    expect(gate).toMatchObject({ groups: ['group:default/billing'] });
    expect(gate.escalated).toBeUndefined();
    expect((await service.approve(id, SEEN, bert)).state).toBe('approved');
  });

  it('decides nothing while the catalog is away', async () => {
    const engine = await start();
    const { service, identity, bert, store } = engine;
    const { id } = await file(engine, { cause: ['ask-owner'] });
    identity.fault = new ServiceUnavailableError('The catalog is away');
    await expect(service.approve(id, SEEN, bert)).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
    });
    expect((await store.get(id)).decisions).toEqual([]);
  });

  it('ends with a decline that says why', async () => {
    const engine = await start();
    const { service, bert, owner } = engine;
    const { id } = await file(engine, { cause: ['ask-owner'] });
    await expect(service.decline(id, SEEN, bert)).rejects.toMatchObject({
      name: 'InputError',
    });
    await expect(
      service.decline(id, { ...SEEN, comment: '\u200b' }, bert),
    ).rejects.toMatchObject({
      name: 'InputError',
    });
    const why = { ...SEEN, comment: 'Not before Monday' };
    await expect(service.decline(id, why, owner)).rejects.toMatchObject({
      name: 'NotAllowedError',
    });
    expect(await service.decline(id, why, bert)).toMatchObject({
      state: 'declined',
      decisions: [{ decision: 'declined', comment: 'Not before Monday' }],
      events: [
        { event: 'request.created' },
        { event: 'request.declined', comment: 'Not before Monday' },
      ],
    });
    await expect(service.approve(id, SEEN, bert)).rejects.toMatchObject({
      name: 'ConflictError',
    });
  });

  it('takes comments in any state', async () => {
    const engine = await start();
    const { service, owner, bert } = engine;
    const { id } = await file(engine, { cause: ['ask-owner'] });
    await service.comment(id, { ...SEEN, comment: 'Why so low?' }, bert);
    await service.withdraw(id, { ...SEEN, comment: 'Indeed' }, owner);
    const talked = await service.comment(id, { ...SEEN, comment: 'OK' }, bert);
    expect(talked.events.map(({ event, comment }) => [event, comment])).toEqual(
      [
        ['request.created', undefined],
        ['request.commented', 'Why so low?'],
        ['request.withdrawn', 'Indeed'],
        ['request.commented', 'OK'],
      ],
    );
  });

  it('approves what cannot be brought back only with its name', async () => {
    const engine = await start();
    const { service, store, bert, owner } = engine;
    const cause = ['ask-owner', 'lost-for-good'];
    const { id } = await file(engine, { cause });
    await expect(service.approve(id, SEEN, bert)).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringContaining("with the name 'billing.a'"),
      violations: [{ field: 'confirmation', outcome: 'violation' }],
    });
    // Who may not approve it learns that, not how to.
    await expect(service.approve(id, SEEN, owner)).rejects.toMatchObject({
      name: 'NotAllowedError',
    });
    expect((await store.get(id)).decisions).toEqual([]);
    const sure = { ...SEEN, confirmation: 'billing.a' };
    expect((await service.approve(id, sure, bert)).state).toBe('approved');
  });

  it('keeps what was confirmed and ticked in the record', async () => {
    const engine = await start();
    const { service, bert } = engine;
    const { id } = await file(engine, { cause: ['ask-owner'] });
    await expect(
      service.approve(id, { ...SEEN, confirmation: 'billing.b' }, bert),
    ).rejects.toThrow("expected 'billing.a'");
    const sure = { confirmation: 'billing.a', acknowledged: ['loss'] };
    await service.approve(id, { ...SEEN, ...sure }, bert);
    const records = await engine.recordsOf(id);
    expect(records[records.length - 1]).toMatchObject(sure);
  });
});
