// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { InputError } from '@backstage/errors';
import {
  CONNECTOR_HEALTH_STATES,
  CONNECTOR_SORT_KEYS,
} from '@sluice/plugin-event-streaming-common';
import fc from 'fast-check';
import { Knex } from 'knex';
import { migrateDatabase } from '../../../database/migrateDatabase';
import { DatabaseList } from '../../lists/DatabaseList';
import { DatabaseSourceStore } from '../../stores/DatabaseSourceStore';
import { SourceStore } from '../../stores/SourceStore';
import { connectorHealthRankOf } from '../rows/connectorRowHealthOf';
import { ConnectorRow } from '../rows/ConnectorRow';
import { taskColumnsOf } from '../rows/taskColumnsOf';
import {
  ConnectorLists,
  ConnectorPageRequest,
  defaultConnectorOrderOf,
} from './ConnectorLists';
import { ListedConnector } from './ListedConnector';
import { CONNECTOR_SORT_COLUMNS, listedConnectors } from './listedConnectors';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const base: ConnectorRow = {
  connect: 'main',
  connector: 'a',
  cluster: 'prod',
  environment: 'prod',
  present: true,
  type: 'source',
  class_name: 'com.acme.Source',
  version: null,
  description: null,
  owner: 'group:default/a',
  owner_source: 'prefix',
  owner_exists: true,
  visibility: 'all',
  managed: false,
  state: 'running',
  worker: null,
  ...taskColumnsOf([]),
  health: 'healthy',
  health_rank: 0,
  health_reason: null,
  search: '',
  config_hash: '',
  row_hash: '',
  entity_hash: '',
  observed_at: 1,
  trace: null,
  tasks: '[]',
  config: '{}',
};

/** Rows of which much is equal between them. */
const anyRow: fc.Arbitrary<ConnectorRow> = fc
  .record({
    connect: fc.constantFrom('main', 'other'),
    connector: fc.stringMatching(/^[a-cA-C_./-][a-c0-2./ -]{0,3}$/),
    owner: fc.constantFrom('group:default/a', 'group:default/B'),
    type: fc.constantFrom('source' as const, 'sink' as const),
    tasks_total: fc.integer({ min: 0, max: 2 }),
    health: fc.constantFrom(...CONNECTOR_HEALTH_STATES),
  })
  .map(values => ({
    ...base,
    ...values,
    health_rank: connectorHealthRankOf(values.health),
  }));

const anyRows = fc.uniqueArray(anyRow, {
  selector: ({ connect, connector }) => JSON.stringify([connect, connector]),
  minLength: 1,
  maxLength: 40,
});

function sorted(
  rows: ConnectorRow[],
  { sort, order }: Pick<ConnectorPageRequest, 'sort' | 'order'>,
): ConnectorRow[] {
  const names = order === defaultConnectorOrderOf(sort) ? 'asc' : 'desc';
  const compare = <T extends string | number>(a: T, b: T, by: string) =>
    (a < b ? -1 : Number(a > b)) * (by === 'asc' ? 1 : -1);
  const column = CONNECTOR_SORT_COLUMNS[sort];
  return [...rows].sort(
    (a, b) =>
      compare(a[column], b[column], order) ||
      compare(a.connector, b.connector, names) ||
      compare(a.connect, b.connect, names),
  );
}

describe.each(databases.eachSupportedId())('listedConnectors (%s)', id => {
  let knex: Knex;
  let connectSources: SourceStore<unknown>;
  let lists: ConnectorLists;

  beforeAll(async () => {
    knex = await databases.init(id);
    await migrateDatabase(mockServices.database({ knex }));
    connectSources = DatabaseSourceStore.create({ knex, kind: 'connect' });
    lists = DatabaseList.create({
      knex,
      listed: listedConnectors,
      sources: connectSources,
      sourceNames: ['main', 'other', 'prod'],
    });
  });

  async function keep(rows: ConnectorRow[]) {
    await knex('connectors').delete();
    await knex('connectors').insert(rows);
    await connectSources.read('main', Date.now(), {});
  }

  it('gives on all pages together what one sorted list would hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyRows,
        fc.constantFrom(...CONNECTOR_SORT_KEYS),
        fc.constantFrom('asc' as const, 'desc' as const),
        fc.integer({ min: 1, max: 7 }),
        async (rows, sort, order, limit) => {
          await keep(rows);
          const found: ListedConnector[] = [];
          let cursor: string | undefined;
          do {
            const request = { sort, order, limit, cursor };
            const page = await lists.page({}, request);
            const last = page.rows.at(-1);
            found.push(...page.rows);
            cursor = last && page.cursorAfter(last);
          } while (cursor !== undefined);
          const keyOf = ({ connect, connector }: ListedConnector) => [
            connect,
            connector,
          ];
          expect(found.map(keyOf)).toEqual(
            sorted(rows, { sort, order }).map(keyOf),
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it('tells nobody by a total of what they may not know of', async () => {
    await keep([
      base,
      {
        ...base,
        connector: 'secret',
        visibility: 'owned',
        owner: 'group:default/security',
      },
    ]);
    const countFor = (...visibleTo: string[]) => lists.count({ visibleTo });
    expect(await countFor('group:default/a')).toBe(1);
    expect(await countFor('group:default/security')).toBe(2);
    expect(await lists.count({})).toBe(2);
  });

  it('refuses a cursor that it did not give', async () => {
    await keep([base, { ...base, connector: 'b' }]);
    const page = (request: Partial<ConnectorPageRequest>) =>
      lists.page({}, { sort: 'connector', order: 'asc', limit: 1, ...request });
    const first = await page({});
    const cursor = first.cursorAfter(first.rows[0]);

    await expect(page({ cursor })).resolves.toMatchObject({ totalItems: 2 });
    for (const wrong of [
      { cursor, order: 'desc' as const },
      { cursor, sort: 'health' as const },
      { cursor: 'nonsense' },
    ]) {
      await expect(page(wrong)).rejects.toThrow(InputError);
    }
  });
});
