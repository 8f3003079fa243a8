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
    table.bigInteger('attempted_at');
    table.text('facts').notNullable();
  });

  await knex.schema.createTable('topics', table => {
    table.string('cluster', 63).notNullable();
    table.string('topic', 249).notNullable();
    // Lower case with '_' as '.', by which Kafka tells colliding names.
    table.string('name_key', 249).notNullable();
    table.string('environment', 63).notNullable();
    table.boolean('present').notNullable();
    table.boolean('internal').notNullable();
    table.integer('partitions');
    table.integer('replication_factor');
    table.integer('under_replicated').notNullable().defaultTo(0);
    table.integer('offline').notNullable().defaultTo(0);
    table.string('cleanup_policy', 30);
    table.bigInteger('retention_ms');
    table.integer('min_insync_replicas');
    table.bigInteger('size_bytes');
    table.bigInteger('messages');
    // Sum of end offsets, a decimal string: what rates are computed from.
    table.string('end_sum', 40);
    table.double('rate');
    table.bigInteger('produced_at');
    table.integer('consumer_groups').notNullable().defaultTo(0);
    table.string('worst_lag_group', 255);
    table.bigInteger('worst_lag');
    table.string('owner', 300).notNullable();
    table.string('owner_source', 15).notNullable();
    table.boolean('owner_exists');
    table.string('visibility', 10).notNullable();
    table.boolean('managed').notNullable();
    table.string('purpose', 30);
    table.boolean('broadcast').notNullable().defaultTo(false);
    table.text('description');
    table.text('tags').notNullable();
    table.string('health', 20).notNullable();
    table.integer('health_rank').notNullable();
    table.text('health_reason');
    // Lower-case name, description and tags, for substring search.
    table.text('search').notNullable();
    // Leaders, replicas and in-sync replicas of each partition.
    table.text('layout').notNullable();
    table.string('row_hash', 64).notNullable();
    table.bigInteger('observed_at');
    table.primary(['cluster', 'topic']);
    table.index(['cluster', 'name_key'], 'topics_name_key_idx');
    table.index(['health_rank', 'topic', 'cluster'], 'topics_health_idx');
    table.index(['topic', 'cluster'], 'topics_topic_idx');
    table.index(['owner', 'topic', 'cluster'], 'topics_owner_idx');
    table.index(['size_bytes', 'topic', 'cluster'], 'topics_size_idx');
    table.index(['rate', 'topic', 'cluster'], 'topics_rate_idx');
    table.index(['worst_lag', 'topic', 'cluster'], 'topics_lag_idx');
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
    table.string('group', 255).notNullable();
    table.string('type', 15).notNullable();
    table.string('state', 30).notNullable();
    table.integer('members').notNullable();
    table.integer('coordinator').notNullable();
    table.string('row_hash', 64).notNullable();
    table.bigInteger('observed_at').notNullable();
    table.primary(['cluster', 'group']);
  });

  await knex.schema.createTable('consumer_group_topics', table => {
    table.string('cluster', 63).notNullable();
    table.string('topic', 249).notNullable();
    table.string('group', 255).notNullable();
    table.bigInteger('lag');
    table.string('row_hash', 64).notNullable();
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
  await knex.schema.dropTable('topics');
  await knex.schema.dropTable('inventory_sources');
};
