// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { ServiceUnavailableError } from '@backstage/errors';
import { JsonObject, PlanStep } from '@sluice/plugin-event-streaming-common';
import {
  change,
  engineFixture,
  person,
} from '../../__testUtils__/engineFixture';
import { runOnce } from '../../__testUtils__/runOnce';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const FIRST = { revision: 1 };

describe.each(databases.eachSupportedId())(
  'RequestRetries (%s)',
  databaseId => {
    const start = async () => {
      const knex = await databases.init(databaseId);
      const engine = await engineFixture(knex);
      const { counters, service, owner, store, worker } = engine;
      /** A request that failed at the first step of this operation. */
      const failed = async (input: JsonObject, at = 'counter.set') => {
        const filed = await service.submit(change('billing.a', input), owner);
        const fails = (step: PlanStep) => {
          if (step.operation === at) {
            throw new Error('The shelf broke');
          }
        };
        counters.faults.beforeApply = fails;
        await runOnce(worker());
        counters.faults.beforeApply = undefined;
        expect((await store.get(filed.id)).state).toBe('failed');
        return filed.id;
      };
      const retry = (id: string) => service.retry(id, FIRST, owner);
      /** As when the configuration of the policy has changed. */
      const planAs = (input: JsonObject) => {
        const propose = counters.propose.bind(counters);
        counters.propose = ask =>
          propose({ ...ask, input: { ...ask.input, ...input } });
      };
      return { ...engine, knex, failed, retry, planAs };
    };

    it('does what was approved, if it still holds', async () => {
      const { counters, failed, retry, store, worker } = await start();
      const id = await failed({ set: 3 });
      expect(await retry(id)).toMatchObject({ state: 'executing' });
      await runOnce(worker());
      expect(await store.get(id)).toMatchObject({ state: 'succeeded' });
      expect(await counters.read('billing.a')).toMatchObject({ value: 3 });
    });

    it('refuses what the policy refuses by now', async () => {
      const { counters, failed, planAs, retry, store, worker } = await start();
      const id = await failed({ set: 3 });
      planAs({ set: 2000 });
      await expect(retry(id)).rejects.toMatchObject({
        name: 'ConflictError',
        message: `Request ${id} cannot be tried again: A counter goes to 1000. Withdraw it and ask anew`,
      });
      await runOnce(worker());
      expect(await store.get(id)).toMatchObject({
        state: 'failed',
        failure: 'The shelf broke',
      });
      expect(await counters.read('billing.a')).toMatchObject({ applied: 0 });
    });

    it('refuses who lost the right to ask for it', async () => {
      const { failed, identity, owner, retry } = await start();
      const id = await failed({ set: 3 });
      identity.people.set(owner.person.ref, person('anna', 'orders'));
      await expect(retry(id)).rejects.toThrow("'billing.' belongs to");
    });

    it('refuses what would do something else by now', async () => {
      const { counters, failed, retry } = await start();
      const id = await failed({ set: 3 });
      await counters.write('billing.a', { value: 8 });
      await expect(retry(id)).rejects.toThrow(
        "The live state has changed since it was planned, so that it would do something else now. Steps that changed: 'Set to 3'",
      );
    });

    it('refuses what needs an approval by now that it has not', async () => {
      const { failed, planAs, retry } = await start();
      const id = await failed({ set: 3 });
      planAs({ cause: ['ask-owner'] });
      await expect(retry(id)).rejects.toThrow(
        'needs another approval by now: The owner looks',
      );
    });

    it('asks the same of what is left when a part is done', async () => {
      const { failed, planAs, retry, store } = await start();
      const id = await failed({ set: 3, add: 1 }, 'counter.add');
      expect(await store.get(id)).toMatchObject({
        steps: [{ state: 'done' }, { state: 'failed' }],
      });
      planAs({ cause: ['ask-security'] });
      await expect(retry(id)).rejects.toThrow('It is delicate');
      planAs({ cause: [], add: 100 });
      await expect(retry(id)).rejects.toThrow('The live state has changed');
    });

    it('tells the kind what the request itself has done', async () => {
      const { counters, failed, retry } = await start();
      const id = await failed({ set: 3, add: 1 }, 'counter.add');
      const seen: (string[] | undefined)[] = [];
      counters.faults.propose = ({ done }) =>
        void seen.push(done?.map(step => step.operation));
      await retry(id);
      expect(seen).toEqual([['counter.set']]);
    });

    it('ends what was applied and could not be seen, whatever holds by now', async () => {
      const { counters, failed, planAs, retry, store, worker } = await start();
      const id = await failed({ set: 3 });
      await counters.write('billing.a', { value: 3 });
      planAs({ set: 2000 });
      await retry(id);
      await runOnce(worker());
      expect(await store.get(id)).toMatchObject({ state: 'succeeded' });
      expect(await counters.read('billing.a')).toMatchObject({ applied: 1 });
    });

    it('says when it cannot be told', async () => {
      const { failed, identity, retry, store } = await start();
      const id = await failed({ set: 3 });
      identity.fault = new ServiceUnavailableError('The catalog is away');
      await expect(retry(id)).rejects.toMatchObject({
        name: 'ServiceUnavailableError',
        message: expect.stringContaining('The catalog is away'),
      });
      expect(await store.get(id)).toMatchObject({ state: 'failed' });
    });

    it('is possible until the request expires', async () => {
      const { failed, knex, retry, store, worker } = await start();
      const id = await failed({ set: 3 });
      await knex('requests').update({ expires_at: 1 });
      await expect(retry(id)).rejects.toThrow('has expired');
      await runOnce(worker());
      expect(await store.get(id)).toMatchObject({ state: 'expired' });
      await expect(retry(id)).rejects.toThrow(
        `Request ${id} is 'expired'; only a failed one can be tried again, until it expires`,
      );
    });
  },
);
