// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Overview, TopicHealth } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { TopicRow } from './rows/TopicRow';
import { DatabaseNumber, DatabaseRow } from './stores/columnReaders';
import { toTopicRow } from './stores/toTopicRow';

/** Whose topics an overview is about. */
export interface OverviewScope {
  /** Entity refs that the topics are owned by. */
  owners: string[];
  environment?: string;
}

/** What teams run, summed up, and the rows that need a look. */
export interface TeamFigures {
  byHealth: Partial<Record<TopicHealth['state'], number>>;
  consumerGroups: { total: number; lagging: number };
  needsALook: TopicRow[];
  lag: Overview['lag'];
}

/** States that somebody should look at. */
const NEEDS_A_LOOK: TopicHealth['state'][] = [
  'offline',
  'missing',
  'failed',
  'under-replicated',
  'lagging',
  'orphaned',
];

const MAX_ROWS = 10;

/** Sums up what teams run, from the database alone. */
export class TeamOverview {
  readonly #knex: Knex;
  readonly #lagThreshold: number;

  static create(options: { knex: Knex; lagThreshold: number }): TeamOverview {
    return new TeamOverview(options);
  }

  private constructor(options: { knex: Knex; lagThreshold: number }) {
    this.#knex = options.knex;
    this.#lagThreshold = options.lagThreshold;
  }

  async of(scope: OverviewScope): Promise<TeamFigures> {
    return {
      byHealth: await this.#byHealth(scope),
      consumerGroups: await this.#groups(scope),
      needsALook: await this.#needsALook(scope),
      lag: await this.#lag(scope),
    };
  }

  async #byHealth(scope: OverviewScope): Promise<TeamFigures['byHealth']> {
    const rows: { health: TopicHealth['state']; count: DatabaseNumber }[] =
      await this.#topics(scope)
        .select('t.health', this.#knex.raw('count(*) as count'))
        .groupBy('t.health');
    return Object.fromEntries(
      rows.map(({ health, count }) => [health, Number(count)]),
    );
  }

  async #needsALook(scope: OverviewScope): Promise<TopicRow[]> {
    const rows: DatabaseRow<TopicRow>[] = await this.#topics(scope)
      .select('t.*')
      .whereIn('t.health', NEEDS_A_LOOK)
      .orderBy(['t.health_rank', 't.topic', 't.cluster'])
      .limit(MAX_ROWS);
    return rows.map(toTopicRow);
  }

  async #groups(scope: OverviewScope): Promise<TeamFigures['consumerGroups']> {
    const perGroup = this.#groupTopics(scope)
      .select('g.cluster', 'g.group')
      .max({ lag: 'r.lag' })
      .groupBy('g.cluster', 'g.group');
    const [row]: { total: DatabaseNumber; lagging: DatabaseNumber | null }[] =
      await this.#knex
        .from(perGroup.as('p'))
        .select(
          this.#knex.raw('count(*) as total'),
          this.#knex.raw(
            'sum(case when p.lag >= ? then 1 else 0 end) as lagging',
            [this.#lagThreshold],
          ),
        );
    return { total: Number(row.total), lagging: Number(row.lagging ?? 0) };
  }

  async #lag(scope: OverviewScope): Promise<Overview['lag']> {
    const rows: (Omit<Overview['lag'][number], 'messages'> & {
      messages: DatabaseNumber;
    })[] = await this.#groupTopics(scope)
      .where('r.lag', '>', 0)
      .orderBy([{ column: 'r.lag', order: 'desc' }, 't.topic', 'g.group'])
      .limit(MAX_ROWS)
      .select(
        't.cluster',
        't.environment',
        't.topic',
        'g.group',
        'g.state',
        'g.members',
        'r.lag as messages',
      );
    return rows.map(row => ({ ...row, messages: Number(row.messages) }));
  }

  #groupTopics(scope: OverviewScope) {
    return this.#topics(scope)
      .join('consumer_group_topics as r', join =>
        join.on('r.cluster', 't.cluster').andOn('r.topic', 't.topic'),
      )
      .join('consumer_groups as g', join =>
        join.on('g.cluster', 'r.cluster').andOn('g.group', 'r.group'),
      );
  }

  /** Owned topics that carry data; what nobody owns is on no team's page. */
  #topics({ owners, environment }: OverviewScope) {
    const query = this.#knex('topics as t')
      .whereIn('t.owner', owners)
      .whereNot('t.owner_source', 'fallback')
      .where('t.internal', false);
    return environment ? query.where('t.environment', environment) : query;
  }
}
