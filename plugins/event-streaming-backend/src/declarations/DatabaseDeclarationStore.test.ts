// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { migrateDatabase } from '../database/migrateDatabase';
import { DatabaseDeclarationStore } from './DatabaseDeclarationStore';
import { Declaration, DeclarationStore } from './DeclarationStore';
import { DeclarationSync } from './DeclarationSync';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const target = { cluster: 'prod', topic: 'usage' };

function declaration(changes: Partial<Declaration> = {}): Declaration {
  return {
    entityRef: 'component:default/ledger',
    role: 'consumes',
    cluster: '*',
    topic: 'usage',
    title: 'Ledger',
    owner: 'group:default/billing',
    groups: ['ledger'],
    ...changes,
  };
}

describe.each(databases.eachSupportedId())('declarations (%s)', id => {
  let knex: Knex;
  let store: DeclarationStore;

  beforeAll(async () => {
    knex = await databases.init(id);
    await migrateDatabase(mockServices.database({ knex }));
    store = DatabaseDeclarationStore.create({ knex });
  });

  beforeEach(() => store.replace([]));

  it('tells whether anything is declared differently', async () => {
    expect(await store.replace([declaration()])).toBe(true);
    expect(await store.replace([declaration()])).toBe(false);
    expect(await store.replace([declaration({ groups: [] })])).toBe(true);
    expect(await store.replace([])).toBe(true);
  });

  it('finds what is declared for a cluster and for all', async () => {
    await store.replace([
      declaration(),
      declaration({ role: 'produces', cluster: 'prod' }),
      declaration({ role: 'produces', cluster: 'dev' }),
      declaration({ topic: 'other' }),
    ]);

    expect(await store.ofTopic(target)).toEqual([
      declaration(),
      declaration({ role: 'produces', cluster: 'prod' }),
    ]);
    expect(await store.parties('prod', ['usage', 'none'])).toEqual(
      new Map([
        [
          'usage',
          {
            produces: ['component:default/ledger'],
            consumes: ['component:default/ledger'],
          },
        ],
      ]),
    );
  });

  it('prefers the owner who names the cluster', async () => {
    const owns = (owner: string, changes: Partial<Declaration>) =>
      declaration({ role: 'owns', owner, ...changes });
    await store.replace([
      owns('group:default/a', {
        entityRef: 'component:default/a',
        cluster: 'prod',
      }),
      owns('group:default/b', { entityRef: 'component:default/b' }),
      owns('group:default/c', {
        entityRef: 'component:default/c',
        topic: 'other',
      }),
      owns('group:default/d', {
        entityRef: 'component:default/d',
        topic: 'other',
      }),
    ]);

    expect(await store.owners('prod')).toEqual(
      new Map([
        ['usage', 'group:default/a'],
        ['other', 'group:default/c'],
      ]),
    );
    expect((await store.owners('dev')).get('usage')).toBe('group:default/b');
  });

  it('keeps the owners of connectors apart from what is said of topics', async () => {
    const operates = declaration({
      role: 'operates',
      owner: 'group:default/a',
    });
    await store.replace([
      operates,
      declaration({
        role: 'operates',
        entityRef: 'component:default/b',
        cluster: 'connect',
        owner: 'group:default/b',
      }),
    ]);

    expect(await store.connectorOwners('connect')).toEqual(
      new Map([['usage', 'group:default/b']]),
    );
    expect(await store.connectorOwners('other')).toEqual(
      new Map([['usage', 'group:default/a']]),
    );
    expect(await store.owners('connect')).toEqual(new Map());
    expect(await store.ofTopic(target)).toEqual([]);
  });

  it('knows whose component declares to use a topic', async () => {
    await store.replace([declaration({ cluster: 'prod' })]);
    const isParty = (cluster: string, owner: string) =>
      store.isParty({ ...target, cluster }, [owner], ['consumes']);

    expect(await isParty('prod', 'group:default/billing')).toBe(true);
    expect(await isParty('dev', 'group:default/billing')).toBe(false);
    expect(await isParty('prod', 'group:default/other')).toBe(false);
    expect(
      await store.isParty(target, ['group:default/billing'], ['produces']),
    ).toBe(false);
  });

  it('changes nothing when the catalog cannot be read', async () => {
    await store.replace([declaration()]);
    const read = jest.fn().mockRejectedValue(new Error('catalog is down'));
    const onChange = jest.fn();
    const logger = mockServices.logger.mock();
    const sync = DeclarationSync.create({
      reader: { read },
      store,
      onChange,
      logger,
    });

    await sync.run();
    await sync.run();
    expect(await store.ofTopic(target)).toEqual([declaration()]);
    expect(onChange).not.toHaveBeenCalled();
    expect(logger.warn).toHaveBeenCalledTimes(1);

    read.mockResolvedValue([declaration({ title: 'The ledger' })]);
    await sync.run();
    expect(await store.ofTopic(target)).toEqual([
      declaration({ title: 'The ledger' }),
    ]);
    expect(onChange).toHaveBeenCalledTimes(1);
  });
});
