// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

// @ts-check

/**
 * Schemas: what was last read of each registry, and what the portal recorded
 * about schemas and versions. Times are milliseconds since the epoch.
 *
 * A schema's key is a hash of registry, group and artifact: these may be longer
 * together than an entry of an index.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  // Sorting and paging compare names by code point on every database.
  const pg = String(knex.client.config.client).includes('pg');
  /** @type {(table: import('knex').Knex.CreateTableBuilder, name: string, length: number) => import('knex').Knex.ColumnBuilder} */
  const text = (table, name, length) =>
    pg
      ? table.specificType(name, `varchar(${length}) collate "C"`)
      : table.string(name, length);

  // A column that lists are sorted by is never null.
  await knex.schema.createTable('schemas', table => {
    table.string('schema_key', 43).primary();
    text(table, 'registry', 63).notNullable();
    text(table, 'group_name', 512).notNullable();
    text(table, 'artifact', 512).notNullable();
    table.boolean('present').notNullable();
    table.string('artifact_type', 100).notNullable();
    // 'other' for a type that the portal does not read.
    text(table, 'format', 20).notNullable();
    table.text('record_name');
    table.text('description');
    text(table, 'owner', 300).notNullable();
    table.string('owner_source', 15).notNullable();
    table.boolean('owner_exists');
    table.string('visibility', 10).notNullable();
    table.boolean('managed').notNullable();
    table.string('latest_version', 256);
    table.bigInteger('latest_global_id');
    table.bigInteger('latest_content_id');
    table.string('latest_state', 15);
    table.bigInteger('latest_created_at');
    table.integer('versions').notNullable();
    table.integer('fields');
    // The rule in force, and each level's own; null until it was first read.
    table.string('level', 25);
    table.string('origin', 10);
    table.string('artifact_level', 25);
    table.string('group_level', 25);
    table.string('global_level', 25);
    // Since when the artifact's own rule is not what the portal set.
    table.bigInteger('drift_since');
    table.string('health', 20).notNullable();
    table.integer('health_rank').notNullable();
    table.text('health_reason');
    table.bigInteger('changed_at').notNullable();
    table.string('created_by', 300);
    // Lower-case names, descriptions and names of fields, for substring search.
    table.text('search').notNullable();
    // Of all columns but the times; an equal row is not written again.
    table.string('row_hash', 64).notNullable();
    // Of what the catalog shows; another one is told to the catalog.
    table.string('entity_hash', 64).notNullable();
    // Of the rows in schema_versions.
    table.string('versions_hash', 64).notNullable();
    table.bigInteger('observed_at').notNullable();
  });
  // In the order that lists have: figures from high to low, then by name.
  for (const [name, columns] of [
    ['artifact', ''],
    ['health', 'health_rank, '],
    ['owner', 'owner, '],
    ['format', 'format, '],
    ['versions', 'versions desc, '],
    ['changed', 'changed_at desc, '],
  ]) {
    await knex.raw(
      `create index schemas_${name}_idx on schemas (${columns}artifact, group_name, registry)`,
    );
  }
  await knex.raw(
    'create index schemas_registry_idx on schemas (registry, artifact, group_name)',
  );

  await knex.schema.createTable('schema_versions', table => {
    table.string('schema_key', 43).notNullable();
    table.bigInteger('global_id').notNullable();
    table.string('version', 256).notNullable();
    table.string('state', 15).notNullable();
    table.bigInteger('content_id').notNullable();
    table.text('name');
    table.text('description');
    table.bigInteger('created_at').notNullable();
    table.string('created_by', 300);
    table.primary(['schema_key', 'global_id']);
  });

  // Newest versions only, so that a registry that is down still shows them.
  // The text comes last: what follows a long text is slow to read.
  await knex.schema.createTable('schema_contents', table => {
    table.string('registry', 63).notNullable();
    table.bigInteger('content_id').notNullable();
    // The generation of the reader that filled the next columns; 0 for none.
    table.integer('read_by').notNullable();
    table.string('format', 20);
    table.text('record_name');
    table.text('doc');
    table.integer('fields');
    // Why it cannot be read.
    table.text('problem');
    table.text('field_names').notNullable();
    table.text('words').notNullable();
    table.string('content_type', 200).notNullable();
    table.text('refs').notNullable();
    table.text('content').notNullable();
    table.primary(['registry', 'content_id']);
  });

  await knex.schema.createTable('schema_topics', table => {
    table.string('schema_key', 43).notNullable();
    table.string('cluster', 63).notNullable();
    table.string('topic', 249).notNullable();
    table.string('part', 5).notNullable();
    table.string('by', 10).notNullable();
    table.primary(['schema_key', 'cluster', 'topic', 'part']);
    table.index(['topic', 'cluster'], 'schema_topics_topic_idx');
  });

  await knex.schema.createTable('schema_records', table => {
    table.string('schema_key', 43).primary();
    table.string('registry', 63).notNullable();
    table.string('group_name', 512).notNullable();
    table.string('artifact', 512).notNullable();
    table.string('owner', 300).notNullable();
    table.text('description').notNullable();
    // A level, or 'inherited'; null where it was never set here.
    table.string('rule', 25);
    table.boolean('adopted').notNullable();
    table.string('created_by', 300).notNullable();
    table.integer('request_id');
    table.bigInteger('created_at').notNullable();
    table.index(['registry'], 'schema_records_registry_idx');
  });

  await knex.schema.createTable('schema_version_records', table => {
    table.string('schema_key', 43).notNullable();
    table.bigInteger('global_id').notNullable();
    table.string('version', 256).notNullable();
    table.boolean('override').notNullable();
    table.string('created_by', 300).notNullable();
    table.integer('request_id');
    table.bigInteger('created_at').notNullable();
    table.primary(['schema_key', 'global_id']);
  });
};

/**
 * Refuses to drop what people recorded about schemas; the rest is read again
 * from the registries.
 *
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  const [schemas] = await knex('schema_records').count({ count: '*' });
  const [versions] = await knex('schema_version_records').count({
    count: '*',
  });
  if (Number(schemas.count) + Number(versions.count) > 0) {
    throw new Error(
      `Going back would delete what was said about ${schemas.count} schemas and ${versions.count} versions; export and remove it first`,
    );
  }
  await knex.schema.dropTable('schema_version_records');
  await knex.schema.dropTable('schema_records');
  await knex.schema.dropTable('schema_topics');
  await knex.schema.dropTable('schema_contents');
  await knex.schema.dropTable('schema_versions');
  await knex.schema.dropTable('schemas');
};
