// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { InputError } from '@backstage/errors';
import {
  SCHEMA_HEALTH_STATES,
  SCHEMA_SORT_KEYS,
} from '@sluice/plugin-event-streaming-common';
import fc from 'fast-check';
import { Knex } from 'knex';
import { migrateDatabase } from '../../../database/migrateDatabase';
import { DatabaseList } from '../../lists/DatabaseList';
import { DatabaseSourceStore } from '../../stores/DatabaseSourceStore';
import { SourceStore } from '../../stores/SourceStore';
import { schemaContext } from '../__testUtils__/schemaContext';
import { computeSchemaRow } from '../rows/computeSchemaRow';
import { schemaHealthRankOf } from '../rows/schemaHealthOf';
import { schemaKeyOf } from '../rows/schemaKeyOf';
import { SchemaRow } from '../rows/SchemaRow';
import { ListedSchema } from './ListedSchema';
import { listedSchemas, SCHEMA_SORT_COLUMNS } from './listedSchemas';
import {
  defaultSchemaOrderOf,
  SchemaFilter,
  SchemaLists,
  SchemaPageRequest,
} from './SchemaLists';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const at = new Date('2026-01-01T00:00:00Z');
const base = computeSchemaRow(schemaContext(), {
  reading: {
    artifact: {
      group: 'default',
      artifact: 'a',
      type: 'AVRO',
      createdAt: at,
      modifiedAt: at,
    },
    versions: [],
  },
  topics: [],
}).row;

function rowOf(artifact: string, changes: Partial<SchemaRow> = {}): SchemaRow {
  const row = { ...base, artifact, search: artifact, ...changes };
  const { registry, group_name: group } = row;
  return { ...row, schema_key: schemaKeyOf({ registry, group, artifact }) };
}

/** A row of the given place among others; much is equal between them. */
const anyRow: fc.Arbitrary<SchemaRow> = fc
  .record({
    registry: fc.constantFrom('main', 'other'),
    group_name: fc.constantFrom('default', 'Group'),
    artifact: fc.stringMatching(/^[a-cA-C_.-][a-c0-2./ -]{0,3}$/),
    owner: fc.constantFrom('group:default/a', 'group:default/B'),
    health: fc.constantFrom(...SCHEMA_HEALTH_STATES),
    format: fc.constantFrom('avro' as const, 'other' as const),
    versions: fc.integer({ min: 0, max: 2 }),
    changed_at: fc.constantFrom(0, 5, 9_000_000_000_000),
  })
  .map(({ artifact, ...values }) =>
    rowOf(artifact, {
      ...values,
      health_rank: schemaHealthRankOf(values.health),
    }),
  );

const anyRows = fc.uniqueArray(anyRow, {
  selector: ({ schema_key }) => schema_key,
  minLength: 1,
  maxLength: 40,
});

type Order = Pick<SchemaPageRequest, 'sort' | 'order'>;

function sorted(rows: SchemaRow[], { sort, order }: Order): SchemaRow[] {
  const names = order === defaultSchemaOrderOf(sort) ? 'asc' : 'desc';
  const compare = <T extends string | number>(a: T, b: T, by: string) =>
    (a < b ? -1 : Number(a > b)) * (by === 'asc' ? 1 : -1);
  const column = SCHEMA_SORT_COLUMNS[sort];
  return [...rows].sort(
    (a, b) =>
      compare(a[column], b[column], order) ||
      compare(a.artifact, b.artifact, names) ||
      compare(a.group_name, b.group_name, names) ||
      compare(a.registry, b.registry, names),
  );
}

describe.each(databases.eachSupportedId())('listedSchemas (%s)', id => {
  let knex: Knex;
  let registrySources: SourceStore<unknown>;
  let lists: SchemaLists;

  beforeAll(async () => {
    knex = await databases.init(id);
    await migrateDatabase(mockServices.database({ knex }));
    registrySources = DatabaseSourceStore.create({
      knex,
      kind: 'schema-registry',
    });
    lists = DatabaseList.create({
      knex,
      listed: listedSchemas,
      sources: registrySources,
      sourceNames: ['main', 'other', 'prod'],
    });
  });

  async function keep(rows: SchemaRow[]) {
    await knex('schemas').delete();
    await knex('schemas').insert(rows);
    await registrySources.read('main', Date.now(), {});
  }

  async function allPages(filter: SchemaFilter, request: SchemaPageRequest) {
    const rows: ListedSchema[] = [];
    let cursor: string | undefined;
    do {
      const page = await lists.page(filter, { ...request, cursor });
      const last = page.rows.at(-1);
      rows.push(...page.rows);
      cursor = last && page.cursorAfter(last);
    } while (cursor !== undefined);
    return rows;
  }

  it('gives on all pages together what one sorted list would hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyRows,
        fc.constantFrom(...SCHEMA_SORT_KEYS),
        fc.constantFrom('asc' as const, 'desc' as const),
        fc.integer({ min: 1, max: 7 }),
        async (rows, sort, order, limit) => {
          await keep(rows);
          const found = await allPages({}, { sort, order, limit });
          expect(found.map(row => row.schema_key)).toEqual(
            sorted(rows, { sort, order }).map(row => row.schema_key),
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  describe('filters', () => {
    beforeAll(async () => {
      const secret = {
        owner: 'group:default/security',
        visibility: 'owned' as const,
      };
      const rows = [
        rowOf('orders-value', {
          search: 'orders-value\ncustomeremail',
          level: 'FULL',
          origin: 'artifact',
        }),
        rowOf('100%_sure', {
          managed: true,
          level: 'NONE',
          origin: 'default',
          registry: 'main',
        }),
        rowOf('stray', {
          owner_source: 'fallback',
          level: 'NONE',
          origin: 'group',
          group_name: 'team',
        }),
        rowOf('gone', {
          owner: 'group:default/query',
          owner_source: 'prefix',
          owner_exists: false,
          format: 'protobuf',
          health: 'orphaned',
        }),
        rowOf('secret.plans-value', secret),
        rowOf('secret.shared-value', secret),
      ].map(row => ({
        ...row,
        owner_source:
          row.artifact === 'stray'
            ? ('fallback' as const)
            : ('prefix' as const),
      }));
      await keep(rows);
      const topicOf = (artifact: string, topic: string) => ({
        schema_key: rows.find(row => row.artifact === artifact)?.schema_key,
        cluster: 'prod',
        topic,
        part: 'value',
        by: 'name',
      });
      await knex('schema_topics').insert([
        topicOf('orders-value', 'orders'),
        topicOf('secret.shared-value', 'secret.shared'),
      ]);
      await knex('declared_parties').insert({
        entity_ref: 'component:default/reader',
        role: 'consumes',
        cluster: '*',
        topic: 'secret.shared',
        title: 'Reader',
        owner: 'group:default/query',
        groups: '[]',
      });
    });

    const found = async (filter: SchemaFilter) => {
      const page = await lists.page(filter, {
        sort: 'artifact',
        order: 'asc',
        limit: 50,
      });
      expect(page.totalItems).toBe(page.rows.length);
      return page.rows.map(({ artifact }) => artifact);
    };

    it.each<[string, SchemaFilter, string[]]>([
      ['a name of a field', { q: 'customerEmail' }, ['orders-value']],
      ['a percent sign as itself', { q: '%' }, ['100%_sure']],
      ['a registry', { registries: ['main'] }, ['100%_sure']],
      ['no registry at all', { registries: [] }, []],
      ['a group', { group: 'team' }, ['stray']],
      ['a format', { format: 'protobuf' }, ['gone']],
      ['a health', { health: 'orphaned' }, ['gone']],
      ['a level', { compatibility: 'FULL' }, ['orders-value']],
      ['a rule that is NONE', { compatibility: 'NONE' }, ['stray']],
      ['no rule at all', { compatibility: 'default' }, ['100%_sure']],
      ['what the portal made', { managed: true }, ['100%_sure']],
      ['owners', { owners: ['group:default/query'] }, ['gone']],
      ['what nobody owns', { unowned: true }, ['gone', 'stray']],
      [
        'what a stranger may see',
        { visibleTo: ['group:default/billing'], q: 'secret' },
        [],
      ],
      [
        'what an owner may see',
        { visibleTo: ['group:default/security'], q: 'secret' },
        ['secret.plans-value', 'secret.shared-value'],
      ],
      [
        'what a declared reader of its topic may see',
        { visibleTo: ['group:default/query'], q: 'secret' },
        ['secret.shared-value'],
      ],
    ])('finds %s', async (_, filter, artifacts) => {
      expect(await found(filter)).toEqual(artifacts);
    });
  });

  it('refuses a cursor that it did not give', async () => {
    await keep([rowOf('one'), rowOf('two')]);
    const page = (request: Partial<SchemaPageRequest>) =>
      lists.page({}, { sort: 'artifact', order: 'asc', limit: 1, ...request });
    const first = await page({});
    const cursor = first.cursorAfter(first.rows[0]);

    await expect(page({ cursor })).resolves.toMatchObject({ totalItems: 2 });
    await expect(page({ cursor, order: 'desc' })).rejects.toThrow(InputError);
    await expect(page({ cursor, sort: 'health' })).rejects.toThrow(InputError);
    await expect(page({ cursor: 'nonsense' })).rejects.toThrow(InputError);
  });
});
