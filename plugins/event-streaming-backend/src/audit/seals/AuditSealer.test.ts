// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { migrateDatabase } from '../../database/migrateDatabase';
import { DatabaseAuditTrail } from '../DatabaseAuditTrail';
import { AuditSealer } from './AuditSealer';
import { verifySeals } from './verifySeals';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const ROW = {
  at: 1,
  actor: 'user:default/anna',
  event: 'request.created',
  details: '{}',
};

describe.each(databases.eachSupportedId())('AuditSealer (%s)', databaseId => {
  let knex: Knex;
  const logger = mockServices.logger.mock();
  const seal = () => AuditSealer.create({ knex, logger }).seal();
  const records = () => knex('audit_records');

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    await migrateDatabase(mockServices.database({ knex }));
  });

  async function add(count: number) {
    const trail = DatabaseAuditTrail.create({ knex });
    for (let index = 0; index < count; index++) {
      await trail.add({
        actor: `user:default/änna-${index}`,
        event: 'request.created',
        target: { cluster: 'dev', topic: 'billing.a' },
        details: { text: `"ß" ${index}`, nested: { b: 1, a: [null] } },
      });
    }
  }

  it('chains what is there, adds to the chain, and leaves records as they are', async () => {
    await add(3);
    const before = await records();
    expect(await seal()).toBe(3);
    expect(await seal()).toBe(0);
    const first = await knex('audit_seals').orderBy('position');
    await add(2);
    expect(await verifySeals(knex)).toMatchObject({ intact: 3, unsealed: 2 });
    expect(await seal()).toBe(2);

    expect(await records().where('id', '<=', 3)).toEqual(before);
    const seals = await knex('audit_seals').orderBy('position');
    expect(seals.slice(0, 3)).toEqual(first);
    expect(await verifySeals(knex)).toEqual({
      intact: 5,
      head: expect.objectContaining({ record_id: 5, hash: seals[4].hash }),
      unsealed: 0,
      broken: undefined,
    });
    expect(logger.info).toHaveBeenLastCalledWith(
      expect.stringContaining(seals[4].hash),
    );
  });

  it('has nothing to say of an empty trail', async () => {
    expect(await seal()).toBe(0);
    expect(await verifySeals(knex)).toEqual({
      intact: 0,
      head: undefined,
      unsealed: 0,
      broken: undefined,
    });
  });

  it('seals and verifies more than one batch', async () => {
    const rows = Array.from({ length: 1203 }, () => ROW);
    await knex.batchInsert('audit_records', rows, 200);
    expect(await seal()).toBe(1203);
    expect(await verifySeals(knex)).toMatchObject({ intact: 1203 });
    await records().where({ id: 1100 }).update({ actor: 'user:default/eve' });
    expect(await verifySeals(knex)).toMatchObject({
      intact: 1099,
      broken: { recordId: 1100 },
    });
  });

  it.each([
    ['at', 2],
    ['actor', 'user:default/eve'],
    ['event', 'request.approved'],
    ['operation', 'topic.delete'],
    ['source', 'prod'],
    ['title', 'billing.b'],
    ['target', '{}'],
    ['owner', 'group:default/query'],
    ['details', '{ }'],
  ])('finds the record whose %s was changed', async (column, value) => {
    await add(4);
    await seal();
    await records()
      .whereIn('id', [2, 3])
      .update({ [column]: value });
    expect(await verifySeals(knex)).toMatchObject({
      intact: 1,
      broken: { recordId: 2, problem: expect.stringContaining('was changed') },
    });
  });

  it.each([1, 3, 4])('finds that record %d is gone', async id => {
    await add(4);
    await seal();
    await records().where({ id }).delete();
    expect(await verifySeals(knex)).toMatchObject({
      intact: id - 1,
      broken: { recordId: id, problem: 'It was sealed and is gone' },
    });
  });

  it('finds a record that was put between others, and never seals it', async () => {
    await add(4);
    await records().where({ id: 2 }).delete();
    await seal();
    await records().insert({ ...ROW, id: 2 });
    expect(await seal()).toBe(0);
    expect(await verifySeals(knex)).toMatchObject({
      intact: 1,
      broken: {
        recordId: 2,
        problem: expect.stringContaining('was added later'),
      },
    });
  });

  it.each([
    ['removed', () => knex('audit_seals').where({ position: 2 }).delete()],
    [
      'removed with its record',
      async () => {
        await records().where({ id: 2 }).delete();
        await knex('audit_seals').where({ position: 2 }).delete();
      },
    ],
    [
      'made to fit a changed record',
      async () => {
        const { hash } = await knex('audit_seals')
          .first('hash')
          .orderBy('hash');
        await records().where({ id: 3 }).update({ actor: 'user:default/eve' });
        await knex('audit_seals')
          .where({ position: 3 })
          .update({ hash: hash.replace(/^./, 'x') });
      },
    ],
  ])('finds that a seal was %s', async (_, tamper) => {
    await add(4);
    await seal();
    await tamper();
    expect(await verifySeals(knex)).toMatchObject({ broken: { recordId: 3 } });
  });

  it('lets one of two sealers win, and nothing is sealed twice', async () => {
    await add(20);
    await Promise.allSettled([seal(), seal()]);
    expect(await verifySeals(knex)).toMatchObject({
      intact: 20,
      unsealed: 0,
      broken: undefined,
    });
  });

  // Only PostgreSQL has several writers at once.
  if (databaseId === 'POSTGRES_18') {
    it('waits for a writer that holds an earlier id', async () => {
      const slow = await knex.transaction();
      await slow('audit_records').insert(ROW);
      await knex('audit_records').insert(ROW);
      const sealing = seal();
      const waiting = () =>
        knex('pg_locks').where({ granted: false, mode: 'ShareLock' });
      while ((await waiting()).length === 0) {
        await new Promise(setImmediate);
      }
      await slow.commit();
      expect(await sealing).toBe(2);
      expect(await verifySeals(knex)).toMatchObject({
        intact: 2,
        broken: undefined,
      });
    });

    it('seals nothing while a writer does not finish, and says so', async () => {
      const stuck = await knex.transaction();
      await stuck('audit_records').insert(ROW);
      await expect(seal()).rejects.toThrow('lock timeout');
      await stuck.rollback();
      expect(await knex('audit_seals')).toEqual([]);
    });
  }
});
