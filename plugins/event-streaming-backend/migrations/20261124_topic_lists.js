// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

// @ts-check

const INDEX = 'topics_topic_idx';

/** What lists are filtered by, and what totals tell apart. */
const FILTERED = [
  'internal',
  'visibility',
  'environment',
  'health_rank',
  'owner',
  'owner_source',
  'owner_exists',
  'managed',
  'purpose',
];

/** Texts that are searched. PostgreSQL takes no more than 2.7 kB in an index. */
const SEARCHED = ['tags', 'search'];

/**
 * An index of topics by name that holds all that filters ask for: to count or
 * to find what fits reads a quarter of what the whole rows are.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const pg = String(knex.client.config.client).includes('pg');
  await replace(knex, [...FILTERED, ...(pg ? [] : SEARCHED)]);
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await replace(knex, []);
};

/** @type {(knex: import('knex').Knex, columns: string[]) => Promise<void>} */
async function replace(knex, columns) {
  await knex.raw(`drop index ${INDEX}`);
  const all = ['topic', 'cluster', ...columns].join(', ');
  await knex.raw(`create index ${INDEX} on topics (${all})`);
}
