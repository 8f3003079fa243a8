// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

// @ts-check

/**
 * What decisions about requests rest on: who may answer each gate, what people
 * belonged to when they did, and who changed the input of a revision.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('requests', table => {
    table.text('policy_gates');
    table.text('touches');
    table.bigInteger('gates_checked_at');
    table.bigInteger('reminded_at');
    table.index(['batch_id'], 'requests_batch_idx');
  });

  await knex.schema.alterTable('request_decisions', table => {
    table.text('ownership_refs');
    table.index(['by'], 'request_decisions_by_idx');
  });
  await knex.raw(
    `create unique index request_decisions_approved_idx
     on request_decisions (request_id, revision, "by")
     where decision = 'approved'`,
  );

  await knex.schema.createTable('request_gates', table => {
    table
      .integer('request_id')
      .notNullable()
      .references('id')
      .inTable('requests');
    table.string('group_ref', 300).notNullable();
    table.boolean('open').notNullable();
    table.primary(['request_id', 'group_ref']);
    table.index(['group_ref', 'open'], 'request_gates_group_idx');
  });

  await knex.schema.createTable('request_editors', table => {
    table
      .integer('request_id')
      .notNullable()
      .references('id')
      .inTable('requests');
    table.integer('revision').notNullable();
    table.string('editor', 300).notNullable();
    table.primary(['request_id', 'revision', 'editor']);
    table.index(['editor'], 'request_editors_editor_idx');
  });

  await knex.schema.alterTable('request_batches', table => {
    table.text('refused');
  });

  await knex.schema.alterTable('audit_records', table => {
    table.index(['request_id'], 'audit_records_request_idx');
  });
};

/**
 * Refuses to forget what people decided by.
 *
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  const [{ count }] = await knex('request_decisions').count({ count: '*' });
  if (Number(count) > 0) {
    throw new Error(
      `Going back would lose what ${count} decisions rest on; export and remove them first`,
    );
  }
  await knex.schema.alterTable('audit_records', table => {
    table.dropIndex(['request_id'], 'audit_records_request_idx');
  });
  await knex.schema.alterTable('request_batches', table => {
    table.dropColumn('refused');
  });
  await knex.schema.dropTable('request_editors');
  await knex.schema.dropTable('request_gates');
  await knex.raw('drop index request_decisions_approved_idx');
  await knex.raw('drop index if exists request_decisions_by_idx');
  await knex.schema.alterTable('request_decisions', table => {
    table.dropColumn('ownership_refs');
  });
  await knex.schema.alterTable('requests', table => {
    table.dropIndex(['batch_id'], 'requests_batch_idx');
    table.dropColumn('reminded_at');
    table.dropColumn('gates_checked_at');
    table.dropColumn('touches');
    table.dropColumn('policy_gates');
  });
};
