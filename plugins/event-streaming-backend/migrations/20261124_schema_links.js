// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

// @ts-check

/**
 * Topics that somebody linked a schema to, beside those that its name gives: a
 * list in JSON, null where nobody did.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('schema_records', table => {
    table.text('topics');
  });
};

/**
 * Refuses to drop links, which no registry knows.
 *
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  const [linked] = await knex('schema_records')
    .whereNotNull('topics')
    .count({ count: '*' });
  if (Number(linked.count) > 0) {
    throw new Error(
      `Going back would lose the topics that ${linked.count} schemas are linked to; export and remove them first`,
    );
  }
  await knex.schema.alterTable('schema_records', table => {
    table.dropColumn('topics');
  });
};
