// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

// @ts-check

/**
 * What changes of topics need: protection, notes about topics that were not
 * made here, topics that were deleted, and exceptions to limits. Days are texts
 * such as `2026-12-31`, so that they compare by order.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('topic_records', table => {
    table.boolean('protected').notNullable().defaultTo(false);
    // Somebody noted something about a topic that was not made here; an empty
    // owner or description then says that there is none.
    table.boolean('adopted').notNullable().defaultTo(false);
    // Deleted by a request; kept until a topic of this name is made again.
    table.bigInteger('gone_at');
  });

  await knex.schema.createTable('limit_exceptions', table => {
    table.string('cluster', 63).notNullable();
    table.string('topic', 249).notNullable();
    table.string('limit_name', 30).notNullable();
    table.bigInteger('value').notNullable();
    table.string('until', 10).notNullable();
    table.integer('request_id').notNullable();
    table.string('created_by', 300).notNullable();
    table.bigInteger('created_at').notNullable();
    table.primary(['cluster', 'topic', 'limit_name']);
  });
};

/**
 * Refuses to drop what people were granted or said; see the text.
 *
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  const [exceptions] = await knex('limit_exceptions').count({ count: '*' });
  const [records] = await knex('topic_records')
    .where({ protected: true })
    .orWhere({ adopted: true })
    .orWhereNotNull('gone_at')
    .count({ count: '*' });
  if (Number(exceptions.count) + Number(records.count) > 0) {
    throw new Error(
      `Going back would lose ${exceptions.count} exceptions to limits and what was said about ${records.count} topics; export and remove them first`,
    );
  }
  await knex.schema.dropTable('limit_exceptions');
  await knex.schema.alterTable('topic_records', table => {
    table.dropColumns('protected', 'adopted', 'gone_at');
  });
};
