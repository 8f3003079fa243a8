// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

// @ts-check

/**
 * The inventory: what was last read of each source, what the portal recorded
 * about topics, and what the catalog declares. Times are milliseconds since
 * the epoch.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('inventory_sources', table => {
    table.string('name', 63).primary();
    table.string('kind', 30).notNullable();
    table.string('state', 10).notNullable();
    table.bigInteger('since').notNullable();
    table.text('reason');
    table.bigInteger('observed_at');
    // Counted up whenever something of the source changes here.
    table.bigInteger('generation').notNullable();
    table.text('facts').notNullable();
  });

  // Sorting and paging compare names by code point on every database; a
  // language's rules would ignore dots and dashes.
  const pg = String(knex.client.config.client).includes('pg');
  /** @type {(table: import('knex').Knex.CreateTableBuilder, name: string, length: number) => import('knex').Knex.ColumnBuilder} */
  const text = (table, name, length) =>
    pg
      ? table.specificType(name, `varchar(${length}) collate "C"`)
      : table.string(name, length);

  // A column that lists are sorted by is never null: -1 stands for unknown, so
  // that a page can begin after any value.
  await knex.schema.createTable('topics', table => {
    text(table, 'cluster', 63).notNullable();
    text(table, 'topic', 249).notNullable();
    // Lower case with '_' as '.', by which Kafka tells colliding names.
    table.string('name_key', 249).notNullable();
    table.string('environment', 63).notNullable();
    table.boolean('present').notNullable();
    table.boolean('internal').notNullable();
    table.integer('partitions').notNullable();
    table.integer('replication_factor');
    table.integer('under_replicated').notNullable();
    table.integer('offline').notNullable();
    table.string('cleanup_policy', 30);
    table.bigInteger('retention_ms');
    table.integer('min_insync_replicas');
    table.bigInteger('size_bytes').notNullable();
    table.bigInteger('messages');
    // Sum of end offsets, a decimal string, and when it was first seen: what
    // rates are computed from.
    table.string('end_sum', 40);
    table.bigInteger('end_sum_at');
    table.double('rate').notNullable();
    table.bigInteger('produced_at');
    table.integer('consumer_groups').notNullable();
    table.string('worst_lag_group', 1000);
    table.bigInteger('worst_lag').notNullable();
    text(table, 'owner', 300).notNullable();
    table.string('owner_source', 15).notNullable();
    table.boolean('owner_exists');
    table.string('visibility', 10).notNullable();
    table.boolean('managed').notNullable();
    table.string('purpose', 30);
    table.boolean('broadcast').notNullable();
    table.text('description');
    table.text('tags').notNullable();
    table.string('health', 20).notNullable();
    table.integer('health_rank').notNullable();
    table.text('health_reason');
    // Lower-case name, description, purpose and tags, for substring search.
    table.text('search').notNullable();
    // Of all columns but the times; an equal row is not written again.
    table.string('row_hash', 64).notNullable();
    // Of the columns that are no figures; while it is equal, the figures alone
    // are written, which spares half of the indexes.
    table.string('identity_hash', 64).notNullable();
    // Of what the catalog shows; another one is told to the catalog.
    table.string('entity_hash', 64).notNullable();
    // Of the row in topic_details.
    table.string('details_hash', 64).notNullable();
    table.bigInteger('observed_at').notNullable();
    table.primary(['cluster', 'topic']);
    table.index(['cluster', 'name_key'], 'topics_name_key_idx');
  });
  // In the order that lists have: figures from high to low, then by name.
  for (const [name, column] of [
    ['topic', 'topic'],
    ['health', 'health_rank'],
    ['owner', 'owner'],
    ['partitions', 'partitions desc'],
    ['size', 'size_bytes desc'],
    ['rate', 'rate desc'],
    ['lag', 'worst_lag desc'],
  ]) {
    const columns = name === 'topic' ? column : `${column}, topic`;
    await knex.raw(
      `create index topics_${name}_idx on topics (${columns}, cluster)`,
    );
  }

  // What only the page of one topic shows, so that lists have small rows.
  await knex.schema.createTable('topic_details', table => {
    text(table, 'cluster', 63).notNullable();
    text(table, 'topic', 249).notNullable();
    // Leaders, replicas and in-sync replicas of each partition.
    table.text('layout').notNullable();
    // The config entries that every reading asks for.
    table.text('configs').notNullable();
    table.primary(['cluster', 'topic']);
  });

  await knex.schema.createTable('topic_records', table => {
    table.string('cluster', 63).notNullable();
    table.string('topic', 249).notNullable();
    table.string('owner', 300).notNullable();
    table.text('description').notNullable();
    table.text('key');
    table.string('purpose', 30);
    table.boolean('broadcast').notNullable();
    table.text('tags').notNullable();
    table.string('created_by', 300).notNullable();
    table.integer('request_id');
    table.bigInteger('created_at').notNullable();
    table.primary(['cluster', 'topic']);
  });

  await knex.schema.createTable('consumer_groups', table => {
    table.string('cluster', 63).notNullable();
    table.string('group', 1000).notNullable();
    table.string('type', 15).notNullable();
    table.string('state', 30).notNullable();
    table.integer('members').notNullable();
    table.integer('coordinator').notNullable();
    table.bigInteger('observed_at').notNullable();
    table.primary(['cluster', 'group']);
  });

  await knex.schema.createTable('consumer_group_topics', table => {
    table.string('cluster', 63).notNullable();
    table.string('topic', 249).notNullable();
    table.string('group', 1000).notNullable();
    // Messages; null without a commit.
    table.bigInteger('lag');
    table.bigInteger('observed_at').notNullable();
    table.primary(['cluster', 'topic', 'group']);
    table.index(['cluster', 'group'], 'consumer_group_topics_group_idx');
  });

  await knex.schema.createTable('declared_parties', table => {
    table.string('entity_ref', 300).notNullable();
    table.string('role', 10).notNullable();
    // '*' for the topic on every cluster.
    table.string('cluster', 63).notNullable();
    table.string('topic', 249).notNullable();
    table.string('title', 300).notNullable();
    table.string('owner', 300);
    table.text('groups').notNullable();
    table.primary(['entity_ref', 'role', 'cluster', 'topic']);
    table.index(['topic'], 'declared_parties_topic_idx');
  });
};

/**
 * Refuses to drop what people recorded about topics; the rest is read again
 * from the engines.
 *
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  const [{ count }] = await knex('topic_records').count({ count: '*' });
  if (Number(count) > 0) {
    throw new Error(
      `Going back would delete the owners and descriptions of ${count} topics; export and remove them first`,
    );
  }
  await knex.schema.dropTable('declared_parties');
  await knex.schema.dropTable('consumer_group_topics');
  await knex.schema.dropTable('consumer_groups');
  await knex.schema.dropTable('topic_records');
  await knex.schema.dropTable('topic_details');
  await knex.schema.dropTable('topics');
  await knex.schema.dropTable('inventory_sources');
};
