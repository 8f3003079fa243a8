// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

// @ts-check

/**
 * The request engine: requests with their steps, decisions and locks, and the
 * audit trail. Times are milliseconds since the epoch by the database's clock.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('request_batches', table => {
    table.string('id', 36).primary();
    table.string('operation', 100).notNullable();
    table.text('justification');
    table.string('created_by', 300).notNullable();
    table.bigInteger('created_at').notNullable();
  });

  await knex.schema.createTable('requests', table => {
    table.increments('id');
    table.string('batch_id', 36).references('id').inTable('request_batches');
    table.integer('revision').notNullable();
    table.string('kind', 50).notNullable();
    table.string('operation', 100).notNullable();
    table.string('source', 63).notNullable();
    table.string('target_key', 500).notNullable();
    table.text('target').notNullable();
    table.string('title', 300).notNullable();
    table.string('environment', 63);
    table.string('owner', 300);
    table.text('input').notNullable();
    table.string('state', 20).notNullable();
    table.text('plan').notNullable();
    table.string('fingerprint', 128).notNullable();
    table.text('warnings').notNullable();
    table.text('gates').notNullable();
    table.text('justification');
    table.text('failure');
    table.text('waiting_reason');
    table.bigInteger('waiting_since');
    table.bigInteger('waiting_next_check_at');
    table.bigInteger('waiting_until');
    table.string('created_by', 300).notNullable();
    table.boolean('intervention').notNullable().defaultTo(false);
    table.bigInteger('created_at').notNullable();
    table.bigInteger('updated_at').notNullable();
    table.bigInteger('expires_at').notNullable();
    table.string('lease_owner', 100);
    table.bigInteger('lease_until');
    table.index(['state', 'lease_until'], 'requests_state_idx');
    table.index(['target_key'], 'requests_target_idx');
    table.index(['created_by'], 'requests_created_by_idx');
    table.index(['owner'], 'requests_owner_idx');
  });

  await knex.schema.createTable('request_steps', table => {
    table
      .integer('request_id')
      .notNullable()
      .references('id')
      .inTable('requests');
    table.integer('revision').notNullable();
    table.integer('position').notNullable();
    table.string('kind', 50).notNullable();
    table.string('operation', 100).notNullable();
    table.text('target').notNullable();
    table.string('target_key', 500).notNullable();
    table.string('title', 500).notNullable();
    table.text('before');
    table.text('after');
    table.string('risk', 10).notNullable();
    table.string('mode', 10).notNullable();
    table.boolean('always').notNullable().defaultTo(false);
    table.text('memo');
    table.string('state', 10).notNullable();
    table.bigInteger('started_at');
    table.bigInteger('applied_at');
    table.bigInteger('finished_at');
    table.text('error');
    table.primary(['request_id', 'revision', 'position']);
  });

  await knex.schema.createTable('request_decisions', table => {
    table.increments('id');
    table
      .integer('request_id')
      .notNullable()
      .references('id')
      .inTable('requests');
    table.integer('revision').notNullable();
    table.string('by', 300).notNullable();
    table.string('decision', 10).notNullable();
    table.string('gate', 100);
    table.text('comment');
    table.bigInteger('at').notNullable();
    table.index(['request_id'], 'request_decisions_request_idx');
  });

  await knex.schema.createTable('target_locks', table => {
    table.string('target_key', 500).primary();
    table
      .integer('request_id')
      .notNullable()
      .references('id')
      .inTable('requests');
    table.bigInteger('acquired_at').notNullable();
  });

  await knex.schema.createTable('audit_records', table => {
    table.increments('id');
    table.bigInteger('at').notNullable();
    table.string('actor', 300).notNullable();
    table.string('event', 100).notNullable();
    table.string('operation', 100);
    table.string('source', 63);
    table.string('title', 300);
    table.text('target');
    table.integer('request_id').references('id').inTable('requests');
    table.string('owner', 300);
    table.text('details').notNullable();
    table.index(['at'], 'audit_records_at_idx');
    table.index(['actor', 'at'], 'audit_records_actor_idx');
    table.index(['source', 'title'], 'audit_records_target_idx');
  });
};

/**
 * Refuses to drop a trail that somebody may need.
 *
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  const [{ count }] = await knex('audit_records').count({ count: '*' });
  if (Number(count) > 0) {
    throw new Error(
      `Going back would delete ${count} audit records; export and remove them first`,
    );
  }
  await knex.schema.dropTable('audit_records');
  await knex.schema.dropTable('target_locks');
  await knex.schema.dropTable('request_decisions');
  await knex.schema.dropTable('request_steps');
  await knex.schema.dropTable('requests');
  await knex.schema.dropTable('request_batches');
};
