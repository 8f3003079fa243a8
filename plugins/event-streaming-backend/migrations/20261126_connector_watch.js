// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

// @ts-check

/**
 * What the portal keeps between two readings of a connector: that it is in
 * trouble, so that its owner is told once, and what somebody wanted to be done
 * to it at once whose answer is missing. Times are milliseconds since the epoch.
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

  await knex.schema.createTable('connector_troubles', table => {
    text(table, 'connect', 63).notNullable();
    text(table, 'connector', 512).notNullable();
    table.bigInteger('since').notNullable();
    // Whoever sets it is the one that tells.
    table.boolean('told').notNullable();
    table.primary(['connect', 'connector']);
  });

  await knex.schema.createTable('connector_intentions', table => {
    text(table, 'connect', 63).notNullable();
    text(table, 'connector', 512).notNullable();
    table.string('action', 20).notNullable();
    table.string('by', 300).notNullable();
    table.bigInteger('at').notNullable();
    table.primary(['connect', 'connector']);
  });
};

/**
 * Both tables hold nothing that lasts.
 *
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('connector_intentions');
  await knex.schema.dropTable('connector_troubles');
};
