// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

// @ts-check

/**
 * Connectors: what was last read of each Connect cluster, what the portal
 * recorded about them, and what somebody last did to them at once. Times are
 * milliseconds since the epoch. Nothing here holds a secret.
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
  await knex.schema.createTable('connectors', table => {
    text(table, 'connect', 63).notNullable();
    text(table, 'connector', 512).notNullable();
    // The Kafka cluster that it feeds or reads.
    table.string('cluster', 63).notNullable();
    table.string('environment', 63).notNullable();
    table.boolean('present').notNullable();
    text(table, 'type', 10).notNullable();
    table.string('class_name', 500).notNullable();
    table.string('version', 100);
    table.text('description');
    text(table, 'owner', 300).notNullable();
    table.string('owner_source', 15).notNullable();
    table.boolean('owner_exists');
    table.string('visibility', 10).notNullable();
    table.boolean('managed').notNullable();
    // Null for what is not there.
    table.string('state', 15);
    table.string('worker', 300);
    table.integer('tasks_total').notNullable();
    table.integer('tasks_running').notNullable();
    table.integer('tasks_failed').notNullable();
    table.integer('tasks_paused').notNullable();
    table.integer('tasks_unassigned').notNullable();
    table.integer('tasks_restarting').notNullable();
    table.string('health', 20).notNullable();
    table.integer('health_rank').notNullable();
    table.text('health_reason');
    // Lower-case name, description and class, for substring search.
    table.text('search').notNullable();
    // Of the configuration without secrets.
    table.string('config_hash', 64).notNullable();
    // Of all columns but the times; an equal row is not written again.
    table.string('row_hash', 64).notNullable();
    // Of what the catalog shows; another one is told to the catalog.
    table.string('entity_hash', 64).notNullable();
    table.bigInteger('observed_at').notNullable();
    // Long texts come last: what follows one is slow to read.
    table.text('trace');
    // JSON, by id.
    table.text('tasks').notNullable();
    // JSON, with the mask where a secret was.
    table.text('config').notNullable();
    table.primary(['connect', 'connector']);
  });
  for (const [name, columns] of [
    ['name', ''],
    ['health', 'health_rank, '],
    ['owner', 'owner, '],
    ['type', 'type, '],
    ['tasks', 'tasks_total desc, '],
  ]) {
    await knex.raw(
      `create index connectors_${name}_idx on connectors (${columns}connector, connect)`,
    );
  }

  await knex.schema.createTable('connector_topics', table => {
    text(table, 'connect', 63).notNullable();
    text(table, 'connector', 512).notNullable();
    table.string('cluster', 63).notNullable();
    text(table, 'topic', 249).notNullable();
    // 'writes', 'reads' or 'dead-letters'.
    text(table, 'role', 15).notNullable();
    // By the worker, as against named in the configuration alone.
    table.boolean('seen').notNullable();
    table.primary(['connect', 'connector', 'topic', 'role']);
    table.index(['topic', 'cluster'], 'connector_topics_topic_idx');
  });

  await knex.schema.createTable('connector_records', table => {
    text(table, 'connect', 63).notNullable();
    text(table, 'connector', 512).notNullable();
    table.string('owner', 300).notNullable();
    table.text('description').notNullable();
    table.boolean('adopted').notNullable();
    table.string('created_by', 300).notNullable();
    table.integer('request_id');
    table.bigInteger('created_at').notNullable();
    table.primary(['connect', 'connector']);
  });

  // The last one of each connector; all of them are in the audit trail.
  await knex.schema.createTable('connector_actions', table => {
    text(table, 'connect', 63).notNullable();
    text(table, 'connector', 512).notNullable();
    table.string('action', 20).notNullable();
    table.integer('task');
    table.string('by', 300).notNullable();
    table.bigInteger('at').notNullable();
    table.primary(['connect', 'connector']);
  });
};

/**
 * Refuses to drop what people recorded about connectors; the rest is read again
 * from the Connect clusters.
 *
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  const [records] = await knex('connector_records').count({ count: '*' });
  if (Number(records.count) > 0) {
    throw new Error(
      `Going back would delete what was said about ${records.count} connectors; export and remove it first`,
    );
  }
  await knex.schema.dropTable('connector_actions');
  await knex.schema.dropTable('connector_records');
  await knex.schema.dropTable('connector_topics');
  await knex.schema.dropTable('connectors');
};
