// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { readdirSync } from 'node:fs';
import { migrateDatabase } from './migrateDatabase';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const directory = resolvePackagePath(
  '@sluice/plugin-event-streaming-backend',
  'migrations',
);
const FILES = readdirSync(directory).sort();

const AUDIT = {
  at: 1,
  actor: 'user:default/anna',
  event: 'request.created',
  details: '{}',
};

const REQUEST = {
  revision: 1,
  kind: 'counter',
  operation: 'counter.change',
  source: 'top',
  target_key: 'counter:a',
  target: '{}',
  title: 'a',
  input: '{}',
  state: 'approved',
  plan: '{}',
  fingerprint: 'print',
  warnings: '[]',
  gates: '[]',
  created_by: 'user:default/anna',
  created_at: 1,
  updated_at: 1,
  expires_at: 2,
};

const STEP = {
  revision: 1,
  position: 0,
  kind: 'counter',
  operation: 'counter.set',
  target: '{}',
  target_key: 'counter:a',
  title: 'Set',
  risk: 'low',
  mode: 'converge',
  state: 'todo',
};

const RECORD = {
  cluster: 'dev',
  topic: 'a',
  owner: 'group:default/billing',
  description: 'What was used',
  broadcast: false,
  tags: '[]',
  created_by: 'user:default/anna',
  created_at: 1,
};

async function upTo(knex: Knex, file: string) {
  for (const name of FILES.slice(0, FILES.indexOf(file) + 1)) {
    await knex.migrate.up({ directory, name });
  }
}

async function down(knex: Knex) {
  await knex.migrate.down({ directory });
}

describe.each(databases.eachSupportedId())('migrations (%s)', databaseId => {
  it('run again without harm, and keep what is there', async () => {
    const knex = await databases.init(databaseId);
    const database = mockServices.database({ knex });
    await migrateDatabase(database);
    await knex('audit_records').insert(AUDIT);
    await migrateDatabase(database);
    expect(await knex('audit_records')).toHaveLength(1);
  });

  it('are left to somebody else where the host says so', async () => {
    const knex = await databases.init(databaseId);
    await migrateDatabase(
      mockServices.database({ knex, migrations: { skip: true } }),
    );
    expect(await knex.schema.hasTable('requests')).toBe(false);
  });

  it('take the requests back while there is no trail, and refuse when there is one', async () => {
    const knex = await databases.init(databaseId);
    await upTo(knex, '20261121_requests.js');
    const [{ id }] = await knex('requests').insert(REQUEST).returning('id');
    await knex('request_steps').insert({ ...STEP, request_id: id });
    await knex('target_locks').insert({
      target_key: 'counter:a',
      request_id: id,
      acquired_at: 1,
    });
    await knex('request_decisions').insert({
      request_id: id,
      revision: 1,
      by: 'user:default/bert',
      decision: 'approved',
      at: 1,
    });
    await knex('audit_records').insert({ ...AUDIT, request_id: id });

    await expect(down(knex)).rejects.toThrow(
      'Going back would delete 1 audit records; export and remove them first',
    );
    expect(await knex('requests')).toHaveLength(1);

    await knex('audit_records').delete();
    await down(knex);
    expect(await knex.schema.hasTable('requests')).toBe(false);
    expect(await knex.schema.hasTable('topics')).toBe(true);

    await upTo(knex, '20261121_requests.js');
    expect(await knex('requests')).toEqual([]);
  });

  it('take the decisions back while there are none, and keep requests of before', async () => {
    const knex = await databases.init(databaseId);
    await upTo(knex, '20261121_requests.js');
    const [{ id }] = await knex('requests').insert(REQUEST).returning('id');
    const kept = { id, title: REQUEST.title, gates: REQUEST.gates };
    await upTo(knex, '20261122_decisions.js');
    await knex('request_gates').insert({
      request_id: id,
      group_ref: 'group:default/billing',
      open: true,
    });
    const approval = {
      request_id: id,
      revision: 1,
      by: 'user:default/bert',
      decision: 'approved',
      at: 1,
    };
    await knex('request_decisions').insert(approval);
    await expect(knex('request_decisions').insert(approval)).rejects.toThrow();
    await knex('request_decisions').insert({
      ...approval,
      decision: 'commented',
    });

    await expect(down(knex)).rejects.toThrow(
      'Going back would lose what 2 decisions rest on; export and remove them first',
    );
    await knex('request_decisions').delete();
    await down(knex);
    expect(await knex.schema.hasTable('request_gates')).toBe(false);
    expect(await knex('requests').select('id', 'title', 'gates')).toEqual([
      kept,
    ]);

    await upTo(knex, '20261122_decisions.js');
    expect(
      await knex('requests').select('id', 'title', 'gates', 'policy_gates'),
    ).toEqual([{ ...kept, policy_gates: null }]);
  });

  it('take the seals back while there are none, and refuse otherwise', async () => {
    const knex = await databases.init(databaseId);
    await upTo(knex, '20261122_audit_seals.js');
    await knex('audit_records').insert(AUDIT);
    await knex('audit_seals').insert({
      position: 1,
      record_id: 1,
      hash: 'a',
      sealed_at: 1,
    });

    await expect(down(knex)).rejects.toThrow(
      'Going back would delete the seals of 1 audit records; export and remove them first',
    );
    await knex('audit_seals').delete();
    await down(knex);
    expect(await knex.schema.hasTable('audit_seals')).toBe(false);
    expect(await knex('audit_records')).toHaveLength(1);
  });

  it('take the inventory back while nobody recorded anything, and refuse otherwise', async () => {
    const knex = await databases.init(databaseId);
    await upTo(knex, '20261121_inventory.js');
    await knex('topic_records').insert(RECORD);

    await expect(down(knex)).rejects.toThrow(
      'Going back would delete the owners and descriptions of 1 topics; export and remove them first',
    );
    expect(await knex('topic_records')).toHaveLength(1);

    await knex('topic_records').delete();
    await down(knex);
    for (const table of ['topics', 'topic_records', 'inventory_sources']) {
      expect(await knex.schema.hasTable(table)).toBe(false);
    }
    await upTo(knex, '20261121_inventory.js');
    expect(await knex('topics')).toEqual([]);
  });

  it('keep records of topics when notes and exceptions come to them, and refuse to lose those', async () => {
    const knex = await databases.init(databaseId);
    await upTo(knex, '20261121_requests.js');
    await knex('topic_records').insert(RECORD);
    await upTo(knex, '20261122_topic_changes.js');
    const [record] = await knex('topic_records');
    expect(record).toMatchObject({ topic: 'a', gone_at: null });
    expect([record.protected, record.adopted].map(Boolean)).toEqual([
      false,
      false,
    ]);

    await knex('topic_records').update({ protected: true });
    await expect(down(knex)).rejects.toThrow(
      'Going back would lose 0 exceptions to limits and what was said about 1 topics; export and remove them first',
    );
    await knex('topic_records').update({ protected: false });
    await down(knex);
    expect(await knex.schema.hasTable('limit_exceptions')).toBe(false);
    expect(await knex('topic_records')).toMatchObject([{ topic: 'a' }]);
  });

  it('take schemas back while nobody recorded anything, and refuse otherwise', async () => {
    const knex = await databases.init(databaseId);
    await upTo(knex, '20261123_schemas.js');
    const record = {
      schema_key: 'k',
      created_by: 'user:default/anna',
      created_at: 1,
    };
    await knex('schema_records').insert({
      ...record,
      registry: 'registry',
      group_name: 'default',
      artifact: 'a-value',
      owner: '',
      description: '',
      adopted: false,
    });
    await knex('schema_version_records').insert({
      ...record,
      global_id: 1,
      version: '1',
      override: false,
    });

    await expect(down(knex)).rejects.toThrow(
      'Going back would delete what was said about 1 schemas and 1 versions; export and remove it first',
    );
    await knex('schema_records').delete();
    await expect(down(knex)).rejects.toThrow('about 0 schemas and 1 versions');
    await knex('schema_version_records').delete();
    await down(knex);
    for (const table of ['schemas', 'schema_contents', 'schema_topics']) {
      expect(await knex.schema.hasTable(table)).toBe(false);
    }
    expect(await knex.schema.hasTable('topics')).toBe(true);
    await upTo(knex, '20261123_schemas.js');
    expect(await knex('schemas')).toEqual([]);
  });

  it('keep records of schemas when links come to them, and refuse to lose those', async () => {
    const knex = await databases.init(databaseId);
    await upTo(knex, '20261123_schemas.js');
    await knex('schema_records').insert({
      schema_key: 'k',
      registry: 'registry',
      group_name: 'default',
      artifact: 'a-value',
      owner: '',
      description: '',
      adopted: false,
      created_by: 'user:default/anna',
      created_at: 1,
    });
    await upTo(knex, '20261124_schema_links.js');
    expect(await knex('schema_records')).toMatchObject([{ topics: null }]);

    await knex('schema_records').update({ topics: '[]' });
    await expect(down(knex)).rejects.toThrow(
      'Going back would lose the topics that 1 schemas are linked to; export and remove them first',
    );
    await knex('schema_records').update({ topics: null });
    await down(knex);
    const [kept] = await knex('schema_records');
    expect(kept).not.toHaveProperty('topics');
    expect(kept).toMatchObject({ artifact: 'a-value' });
  });

  it('take connectors back while nobody recorded anything, and refuse otherwise', async () => {
    const knex = await databases.init(databaseId);
    await upTo(knex, '20261125_connectors.js');
    await knex('connector_records').insert({
      connect: 'connect-dev',
      connector: 'billing.usage',
      owner: 'group:default/billing',
      description: '',
      adopted: false,
      created_by: 'user:default/anna',
      created_at: 1,
    });

    await expect(down(knex)).rejects.toThrow(
      'Going back would delete what was said about 1 connectors; export and remove it first',
    );
    await knex('connector_records').delete();
    await down(knex);
    for (const table of ['connectors', 'connector_topics']) {
      expect(await knex.schema.hasTable(table)).toBe(false);
    }
    expect(await knex.schema.hasTable('schemas')).toBe(true);
    await upTo(knex, '20261125_connectors.js');
    expect(await knex('connectors')).toEqual([]);
  });

  it('take back what is watched of connectors, and watch again', async () => {
    const knex = await databases.init(databaseId);
    await upTo(knex, '20261126_connector_watch.js');
    await down(knex);
    for (const table of ['connector_troubles', 'connector_intentions']) {
      expect(await knex.schema.hasTable(table)).toBe(false);
    }
    await upTo(knex, '20261126_connector_watch.js');
    expect(await knex('connector_troubles')).toEqual([]);
  });
});
