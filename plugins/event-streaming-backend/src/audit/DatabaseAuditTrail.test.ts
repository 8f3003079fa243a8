// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { migrateDatabase } from '../database/migrateDatabase';
import { person } from '../__testUtils__/engineFixture';
import { csvLines, ndjsonLines } from './auditFiles';
import { AuditService } from './AuditService';
import { AuditEntry, AuditFilter } from './AuditTrail';
import { DatabaseAuditTrail } from './DatabaseAuditTrail';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

function entry(values: Partial<AuditEntry> = {}): AuditEntry {
  return {
    actor: 'user:default/anna',
    event: 'request.created',
    operation: 'topic.create',
    source: 'dev',
    title: 'billing.a',
    target: { cluster: 'dev', topic: 'billing.a' },
    owner: 'group:default/billing',
    details: { revision: 1 },
    ...values,
  };
}

describe.each(databases.eachSupportedId())(
  'DatabaseAuditTrail (%s)',
  databaseId => {
    let knex: Knex;
    const trail = () => DatabaseAuditTrail.create({ knex });
    const ids = async (filter: AuditFilter) => {
      const page = { limit: 100, order: 'asc' } as const;
      return (await trail().list(filter, page)).map(({ id }) => id);
    };

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      await migrateDatabase(mockServices.database({ knex }));
      await trail().add(entry());
      await trail().add(
        entry({
          actor: 'user:default/bert',
          source: 'prod',
          title: 'billing.b',
        }),
      );
      await trail().add(
        entry({
          event: 'request.refused',
          actor: 'user:default/quentin',
          owner: undefined,
          requestId: '4711',
        }),
      );
      await knex('audit_records').update({ at: knex.raw('id * 1000') });
    });

    it('filters by every field', async () => {
      expect(await ids({})).toEqual(['1', '2', '3']);
      expect(await ids({ actor: 'user:default/bert' })).toEqual(['2']);
      expect(await ids({ operation: 'topic.delete' })).toEqual([]);
      expect(await ids({ source: 'dev' })).toEqual(['1', '3']);
      expect(await ids({ title: 'billing.b' })).toEqual(['2']);
      expect(await ids({ q: 'REFUSED' })).toEqual(['3']);
      expect(await ids({ q: 'billing' })).toEqual(['1', '2', '3']);
      expect(await ids({ q: '%' })).toEqual([]);
      expect(
        await ids({
          from: '1970-01-01T00:00:02Z',
          to: '1970-01-01T00:00:03Z',
        }),
      ).toEqual(['2']);
      expect(await ids({ visibleTo: ['group:default/billing'] })).toEqual([
        '1',
        '2',
      ]);
      expect(await ids({ visibleTo: ['user:default/quentin'] })).toEqual(['3']);
    });

    it('pages and counts', async () => {
      const page = { limit: 2, order: 'desc' } as const;
      const first = await trail().list({}, page);
      expect(first.map(({ id }) => id)).toEqual(['3', '2']);
      const rest = await trail().list({}, { ...page, after: '2' });
      expect(rest.map(({ id }) => id)).toEqual(['1']);
      expect(await trail().count({ source: 'dev' })).toBe(2);
    });

    it('keeps a refusal of a request that is not there', async () => {
      const [record] = await trail().list({}, { limit: 1, order: 'desc' });
      expect(record.requestId).toBeUndefined();
    });

    it('writes a whole file in batches, oldest first', async () => {
      const rows = Array.from({ length: 1200 }, (_, index) => ({
        at: index,
        actor: 'user:default/anna',
        event: 'request.created',
        details: '{}',
      }));
      await knex.batchInsert('audit_records', rows, 200);
      const audit = AuditService.create({ trail: trail() });
      const query = { limit: 25 };
      const records = await audit.export(query, person('aude', 'auditors'));
      const lines: string[] = [];
      for await (const line of ndjsonLines(records)) {
        lines.push(line);
      }
      expect(lines.map(line => Number(JSON.parse(line).id))).toEqual(
        Array.from({ length: 1203 }, (_, index) => index + 1),
      );
    });

    it('shows somebody only what they did and what was done to their things', async () => {
      const audit = AuditService.create({ trail: trail() });
      const seen = async (name: string, ...groups: string[]) => {
        const list = await audit.list({ limit: 25 }, person(name, ...groups));
        return list.items.map(({ id }) => id);
      };
      expect(await seen('carla', 'billing')).toEqual(['2', '1']);
      expect(await seen('quentin', 'query')).toEqual(['3']);
      for (const group of ['platform', 'security', 'auditors']) {
        expect(await seen('somebody', group)).toHaveLength(3);
      }
    });
  },
);

describe('csvLines', () => {
  it('quotes what has to be, and hands a spreadsheet no formula', async () => {
    const lines: string[] = [];
    async function* records() {
      yield {
        id: '1',
        at: '2026-01-01T00:00:00.000Z',
        actor: '=HYPERLINK("x")',
        event: 'a,b',
        details: { text: 'line\n"two"' },
      };
    }
    for await (const line of csvLines(records())) {
      lines.push(line);
    }
    expect(lines[1]).toBe(
      `1,2026-01-01T00:00:00.000Z,"'=HYPERLINK(""x"")","a,b",,,,"{""text"":""line\\n\\""two\\""""}"\r\n`,
    );
  });
});
