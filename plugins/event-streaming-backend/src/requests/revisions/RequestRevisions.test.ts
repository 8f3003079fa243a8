// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { NotFoundError } from '@backstage/errors';
import { change, engineFixture } from '../../__testUtils__/engineFixture';
import { runOnce } from '../../__testUtils__/runOnce';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const FIRST = { revision: 1 };
const SECOND = { revision: 2 };

describe.each(databases.eachSupportedId())('revisions (%s)', databaseId => {
  const start = async () => {
    const engine = await engineFixture(await databases.init(databaseId));
    const file = (input: object) =>
      engine.service.submit(
        change('billing.a', { set: 3, ...input }),
        engine.owner,
      );
    return {
      ...engine,
      file,
      bert: engine.member('bert', 'billing'),
      paul: engine.member('paul', 'platform'),
      pia: engine.member('pia', 'platform'),
    };
  };

  describe('edit', () => {
    it('makes a revision that nobody has decided about', async () => {
      const { file, service, owner, bert, paul } = await start();
      const { id } = await file({ cause: ['ask-both'] });
      await service.approve(id, FIRST, bert);

      const input = { set: 4, cause: ['ask-both'] };
      const edited = await service.edit(id, { ...FIRST, input }, owner);

      expect(edited).toMatchObject({
        state: 'pending',
        revision: 2,
        input,
        editors: [],
        plan: { steps: [{ after: { value: 4 } }] },
        steps: [{ state: 'todo', after: { value: 4 } }],
        gates: [{ approvedBy: [] }, { approvedBy: [] }],
        decisions: [{ by: 'user:default/bert', revision: 1 }],
      });
      await expect(service.approve(id, FIRST, paul)).rejects.toThrow(
        'is at revision 2 by now, not 1',
      );
      await service.approve(id, SECOND, paul);
      const done = await service.approve(id, SECOND, bert);
      expect(done.state).toBe('approved');
    });

    it('takes the approval from who edits', async () => {
      const { file, service, paul, pia, bert } = await start();
      const { id } = await file({ cause: ['ask-both'] });
      const input = { set: 4, cause: ['ask-both'] };
      const edited = await service.edit(id, { ...FIRST, input }, paul);
      expect(edited).toMatchObject({
        editors: ['user:default/paul'],
        gates: [{ id: 'owner' }, { eligible: ['user:default/pia'] }],
        refusals: { approve: expect.stringContaining('You edited it') },
      });
      await expect(service.approve(id, SECOND, paul)).rejects.toMatchObject({
        name: 'NotAllowedError',
      });
      await service.approve(id, SECOND, pia);
      const done = await service.approve(id, SECOND, bert);
      expect(done.state).toBe('approved');
    });

    it('has it executed at once when no gate is left', async () => {
      const { file, service, owner, worker, counters, recordsOf } =
        await start();
      const { id } = await file({ cause: ['ask-owner'] });
      const edit = { ...FIRST, input: { set: 5 }, justification: 'Less' };
      const edited = await service.edit(id, edit, owner);
      expect(edited).toMatchObject({
        state: 'approved',
        justification: 'Less',
      });
      await runOnce(worker());
      expect(await counters.read('billing.a')).toMatchObject({ value: 5 });
      expect(await recordsOf(id)).toMatchObject([
        { event: 'request.created' },
        { event: 'request.edited', revision: 2, to: 'pending' },
        { event: 'request.approved', actor: 'policy', revision: 2 },
        { event: 'request.executing' },
        { event: 'request.succeeded' },
      ]);
    });

    it('refuses what the policy refuses, and leaves the request as it is', async () => {
      const { file, service, owner, store } = await start();
      const { id } = await file({ cause: ['ask-owner'] });
      const edit = (input: object, seen = {}) =>
        service.edit(id, { ...FIRST, input: { ...input }, ...seen }, owner);
      await expect(edit({ set: 2000 })).rejects.toThrow(
        'A counter goes to 1000',
      );
      await expect(edit({ paint: 'red' })).rejects.toThrow('paint');
      await expect(edit({ set: 0 })).rejects.toThrow(
        'There is nothing to change',
      );
      await expect(
        edit({ set: 5 }, { expectedFingerprint: 'other' }),
      ).rejects.toThrow('no longer the one you saw');
      await expect(edit({ set: 5 }, { revision: 4 })).rejects.toThrow(
        'is at revision 1 by now, not 4',
      );
      expect(await store.get(id)).toMatchObject({
        revision: 1,
        input: { set: 3 },
      });
    });

    it('is too late once it is approved', async () => {
      const { file, service, owner } = await start();
      const { id } = await file({});
      await expect(
        service.edit(id, { ...FIRST, input: { set: 5 } }, owner),
      ).rejects.toThrow("is 'approved'; only a pending or stale one");
    });
  });

  describe('replan', () => {
    it('takes what is there now, without making anybody an editor', async () => {
      const { file, service, counters, worker, store, paul, bert } =
        await start();
      const { id } = await file({ cause: ['ask-both'] });
      await service.approve(id, FIRST, bert);
      await service.approve(id, FIRST, paul);
      await counters.write('billing.a', { value: 9 });
      await runOnce(worker());
      expect(await store.get(id)).toMatchObject({ state: 'stale' });

      const planned = await service.replan(id, FIRST, paul);
      expect(planned).toMatchObject({
        state: 'pending',
        revision: 2,
        editors: [],
        steps: [{ before: { value: 9 } }],
        failure: undefined,
      });
      await service.approve(id, SECOND, paul);
      await service.approve(id, SECOND, bert);
      await runOnce(worker());
      expect(await store.get(id)).toMatchObject({ state: 'succeeded' });
      expect(await counters.read('billing.a')).toMatchObject({ value: 3 });
    });

    it('says that nothing is left, which can only be withdrawn', async () => {
      const { file, service, counters, worker, store, owner } = await start();
      const { id } = await file({});
      await counters.write('billing.a', { value: 3 });
      await runOnce(worker());
      expect(await store.get(id)).toMatchObject({
        state: 'stale',
        failure: expect.stringContaining('nothing left to change'),
      });
      await expect(service.replan(id, FIRST, owner)).rejects.toThrow(
        'There is nothing to change',
      );
      const gone = await service.withdraw(id, FIRST, owner);
      expect(gone.state).toBe('withdrawn');
    });

    it('keeps an editor an editor', async () => {
      const { file, service, paul, owner, counters } = await start();
      const { id } = await file({ cause: ['ask-both'] });
      const input = { set: 4, cause: ['ask-both'] };
      await service.edit(id, { ...FIRST, input }, paul);
      await counters.write('billing.a', { value: 9 });
      const planned = await service.replan(id, SECOND, owner);
      expect(planned).toMatchObject({
        revision: 3,
        editors: ['user:default/paul'],
      });
    });
  });

  it('can be opened and closed when what it is about is gone', async () => {
    const { file, service, owner, bert, counters } = await start();
    const { id } = await file({ cause: ['ask-owner'] });
    counters.faults.propose = () => {
      throw new NotFoundError("There is no shelf 'top' any more");
    };
    await expect(service.check(id, owner)).rejects.toMatchObject({
      name: 'ConflictError',
      message: expect.stringContaining("There is no shelf 'top' any more"),
    });
    expect(await service.get(id, bert)).toMatchObject({ state: 'pending' });
    const why = { ...FIRST, comment: 'Gone' };
    const closed = await service.decline(id, why, bert);
    expect(closed.state).toBe('declined');
  });

  it('goes back to pending when a gate was added, and keeps decisions', async () => {
    const { file, service, counters, worker, store, bert, paul, moves } =
      await start();
    const { id } = await file({ cause: ['ask-owner'] });
    await service.approve(id, FIRST, bert);
    const propose = counters.propose.bind(counters);
    counters.propose = ask =>
      propose({ ...ask, input: { ...ask.input, cause: ['ask-both'] } });

    await runOnce(worker());
    expect(await store.get(id)).toMatchObject({
      state: 'pending',
      revision: 1,
      decisions: [{ by: 'user:default/bert', decision: 'approved' }],
    });
    expect(moves[moves.length - 1]).toMatchObject({ from: 'approved' });
    expect((await service.counts(bert)).toReview).toBe(0);
    expect((await service.counts(paul)).toReview).toBe(1);

    await service.approve(id, FIRST, paul);
    await runOnce(worker());
    expect(await store.get(id)).toMatchObject({ state: 'succeeded' });
  });
});
