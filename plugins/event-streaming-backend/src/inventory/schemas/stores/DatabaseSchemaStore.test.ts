// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { migrateDatabase } from '../../../database/migrateDatabase';
import { schemaContext } from '../__testUtils__/schemaContext';
import { ComputedSchema, computeSchemaRow } from '../rows/computeSchemaRow';
import { DatabaseSchemaStore } from './DatabaseSchemaStore';
import { SchemaStore } from './SchemaStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const at = new Date('2026-01-01T00:00:00Z');
const GROUPS = ['default', 'Team', 'other'];
/** More than one statement reads. */
const ARTIFACTS = Array.from({ length: 220 }, (_, index) => `a-${index}`);

function computed(
  id: { group: string; artifact: string },
  versions: number[],
  context = schemaContext(),
): ComputedSchema {
  return computeSchemaRow(context, {
    reading: {
      artifact: { ...id, type: 'AVRO', createdAt: at, modifiedAt: at },
      versions: versions.map(globalId => ({
        ...id,
        version: String(globalId),
        type: 'AVRO',
        state: 'enabled',
        globalId,
        contentId: globalId,
        createdAt: at,
      })),
    },
    topics: [],
  });
}

describe.each(databases.eachSupportedId())('DatabaseSchemaStore (%s)', id => {
  let knex: Knex;
  let store: SchemaStore;

  beforeEach(async () => {
    knex = await databases.init(id);
    await migrateDatabase(mockServices.database({ knex }));
    store = DatabaseSchemaStore.create({ knex });
  });

  it('knows all of one registry, whatever they are called', async () => {
    const base = schemaContext();
    const other = { ...base, registry: { ...base.registry, name: 'another' } };
    const all = ARTIFACTS.flatMap(artifact =>
      GROUPS.map(group => computed({ group, artifact }, [])),
    );
    await store.save([
      ...all,
      computed({ group: 'default', artifact: 'a-1' }, [], other),
    ]);
    const found = await store.previous(base.registry.name);
    expect([...found.keys()].sort()).toEqual(
      all.map(({ row }) => row.schema_key).sort(),
    );
    const [{ row }] = all;
    const some = await store.previous(base.registry.name, [row.schema_key]);
    expect([...some.keys()]).toEqual([row.schema_key]);
  });

  it('forgets versions that are gone, of these schemas only', async () => {
    const one = { group: 'default', artifact: 'one' };
    const two = { group: 'default', artifact: 'two' };
    const versionsOf = async (target: typeof one) =>
      (await store.versions({ registry: 'registry', ...target })).map(
        ({ version }) => version,
      );
    await store.save([computed(one, [1, 2]), computed(two, [3])]);
    expect(await versionsOf(one)).toEqual(['2', '1']);
    await store.save([computed(one, [2, 4])]);
    expect(await versionsOf(one)).toEqual(['4', '2']);
    expect(await versionsOf(two)).toEqual(['3']);
  });
});
