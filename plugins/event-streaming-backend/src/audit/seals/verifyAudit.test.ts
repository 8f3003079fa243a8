// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices } from '@backstage/backend-test-utils';
import knexFactory, { Knex } from 'knex';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateDatabase } from '../../database/migrateDatabase';
import { AuditSealer } from './AuditSealer';
import { verifyAudit } from './verifyAudit';

describe('verifyAudit', () => {
  let folder: string;
  let file: string;
  let knex: Knex;

  const sealAll = () =>
    AuditSealer.create({ knex, logger: mockServices.logger.mock() }).seal();

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'audit-'));
    file = join(folder, 'event-streaming.sqlite');
    knex = knexFactory({
      client: 'better-sqlite3',
      connection: { filename: file },
      useNullAsDefault: true,
    });
    await migrateDatabase(mockServices.database({ knex }));
    const rows = Array.from({ length: 3 }, (_, index) => ({
      at: index,
      actor: 'user:default/anna',
      event: 'request.created',
      details: '{}',
    }));
    await knex('audit_records').insert(rows);
    await sealAll();
  });

  afterEach(async () => {
    await knex.destroy();
    await rm(folder, { recursive: true });
  });

  async function run(...args: string[]) {
    const lines: string[] = [];
    const code = await verifyAudit(args, line => lines.push(line));
    return { code, text: lines.join('\n') };
  }

  it('says that a trail is whole, and up to which seal', async () => {
    const { hash } = await knex('audit_seals').where({ position: 3 }).first();
    expect(await run(file)).toEqual({
      code: 0,
      text: `3 records fit their seals, up to record 3 with seal ${hash}\n0 records came after the last seal`,
    });
    expect(await run('--seal', hash, file)).toMatchObject({ code: 0 });
  });

  it('names the first record that is broken', async () => {
    await knex('audit_records').where('id', '>', 1).update({ actor: 'eve' });
    expect(await run(file)).toEqual({
      code: 1,
      text: expect.stringContaining('Broken at record 2: It does not fit'),
    });
  });

  it('finds a chain that was made anew by a seal that was noted', async () => {
    const { hash } = await knex('audit_seals').where({ position: 3 }).first();
    await knex('audit_records').where({ id: 2 }).update({ actor: 'eve' });
    await knex('audit_seals').delete();
    await sealAll();
    expect(await run(file)).toMatchObject({ code: 0 });
    expect(await run(file, '--seal', hash)).toEqual({
      code: 1,
      text: expect.stringContaining('the chain was replaced or cut'),
    });
  });

  it.each([
    { args: [], text: 'Usage' },
    { args: ['a', 'b'], text: 'Usage' },
    { args: ['--colour'], text: '--colour' },
    { args: ['/nowhere/at-all.sqlite'], text: 'directory does not exist' },
  ])('ends with 2 when it cannot know: $args', async ({ args, text }) => {
    expect(await run(...args)).toEqual({
      code: 2,
      text: expect.stringContaining(text),
    });
  });
});
