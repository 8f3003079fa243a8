// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorHealth } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { DatabaseNumber, DatabaseRow } from '../stores/columnReaders';
import { OverviewScope } from '../TeamOverview';
import {
  LISTED_CONNECTOR_COLUMNS,
  ListedConnector,
  toListedConnector,
} from './lists/ListedConnector';

/** The connectors of teams, summed up, and those that need a look. */
export interface ConnectorFigures {
  byHealth: Partial<Record<ConnectorHealth['state'], number>>;
  needsALook: ListedConnector[];
}

/** States that somebody should look at. */
const NEEDS_A_LOOK: ConnectorHealth['state'][] = [
  'missing',
  'unhealthy',
  'failed',
  'degraded',
  'unassigned',
];

const MAX_ROWS = 10;

/** Sums up the connectors of teams, from the database alone. */
export class TeamConnectors {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): TeamConnectors {
    return new TeamConnectors(options);
  }

  private constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async of(scope: OverviewScope): Promise<ConnectorFigures> {
    const [byHealth, needsALook] = await Promise.all([
      this.#byHealth(scope),
      this.#needsALook(scope),
    ]);
    return { byHealth, needsALook };
  }

  async #byHealth(scope: OverviewScope): Promise<ConnectorFigures['byHealth']> {
    const rows: { health: ConnectorHealth['state']; count: DatabaseNumber }[] =
      await this.#connectors(scope)
        .select('health', this.#knex.raw('count(*) as count'))
        .groupBy('health');
    return Object.fromEntries(
      rows.map(({ health, count }) => [health, Number(count)]),
    );
  }

  async #needsALook(scope: OverviewScope): Promise<ListedConnector[]> {
    const rows: DatabaseRow<ListedConnector>[] = await this.#connectors(scope)
      .select(LISTED_CONNECTOR_COLUMNS)
      .whereIn('health', NEEDS_A_LOOK)
      .orderBy(['health_rank', 'connector', 'connect'])
      .limit(MAX_ROWS);
    return rows.map(toListedConnector);
  }

  /** What nobody owns is on no team's page. */
  #connectors({ owners, environment }: OverviewScope) {
    const query = this.#knex('connectors')
      .whereIn('owner', owners)
      .whereNot('owner_source', 'fallback');
    return environment ? query.where({ environment }) : query;
  }
}
