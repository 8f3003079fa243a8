// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

// @ts-check

/**
 * A chain of hashes over the audit trail. It stands beside the records and
 * refers to them without a foreign key: a record that somebody removes has to
 * stay missed.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('audit_seals', table => {
    table.integer('position').primary();
    table.integer('record_id').notNullable().unique();
    table.string('hash', 64).notNullable().unique();
    table.bigInteger('sealed_at').notNullable();
  });
};

/**
 * Refuses to drop what proves the trail.
 *
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  const [{ count }] = await knex('audit_seals').count({ count: '*' });
  if (Number(count) > 0) {
    throw new Error(
      `Going back would delete the seals of ${count} audit records; export and remove them first`,
    );
  }
  await knex.schema.dropTable('audit_seals');
};
