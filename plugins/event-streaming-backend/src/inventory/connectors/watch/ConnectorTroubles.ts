// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorTrouble,
  ConnectorTroubleStore,
} from '../stores/ConnectorTroubleStore';
import {
  ReadingObserver,
  SeenConnector,
  SeenConnectors,
} from './ReadingObserver';
import { TroubleMail } from './TroubleMail';

/** One that only lacks its tasks may be getting them: so long it is waited. */
const PATIENCE_MS = 60_000;

/** Everything `ConnectorTroubles` are made of. */
export interface ConnectorTroublesOptions {
  connectorTroubles: ConnectorTroubleStore;
  troubleMail: TroubleMail;
}

/**
 * Tells owners of connectors that ran and do not any more, each time once: what
 * fails later than the change that caused it would be seen by nobody else.
 */
export class ConnectorTroubles implements ReadingObserver {
  readonly #options: ConnectorTroublesOptions;

  static create(options: ConnectorTroublesOptions): ConnectorTroubles {
    return new ConnectorTroubles(options);
  }

  private constructor(options: ConnectorTroublesOptions) {
    this.#options = options;
  }

  async seen(
    connect: string,
    { at, connectors, isWhole }: SeenConnectors,
  ): Promise<void> {
    const { connectorTroubles } = this.#options;
    const [first] = connectors;
    const known = await connectorTroubles.of(
      connect,
      isWhole ? undefined : first.row.connector,
    );
    const troubled = connectors.filter(isTroubled);
    for (const each of troubled) {
      await this.#troubled(each, known.get(each.row.connector), at);
    }
    troubled.forEach(({ row }) => known.delete(row.connector));
    await connectorTroubles.end(connect, [...known.keys()], at);
  }

  async #troubled(
    seen: SeenConnector,
    known: ConnectorTrouble | undefined,
    at: number,
  ): Promise<void> {
    const { connectorTroubles, troubleMail } = this.#options;
    const { row } = seen;
    const trouble = known ?? { since: at, told: !isNews(seen) };
    if (!known) {
      await connectorTroubles.begin(row, trouble);
    }
    const isDue =
      !trouble.told &&
      hasOwner(seen) &&
      (hasFailed(seen) || at - trouble.since >= PATIENCE_MS);
    if (isDue && (await connectorTroubles.claim(row))) {
      await troubleMail.aboutTrouble(row);
    }
  }
}

function isTroubled({ row }: SeenConnector): boolean {
  return row.health === 'unhealthy' || row.health === 'degraded';
}

/** It was there before, and no request that makes it tells of it. */
function isNews({ previous, isBeingMade }: SeenConnector): boolean {
  return previous?.present === true && !isBeingMade;
}

function hasFailed({ row }: SeenConnector): boolean {
  return row.state === 'failed' || row.tasks_failed > 0;
}

function hasOwner({ row }: SeenConnector): boolean {
  return row.owner_source !== 'fallback' && row.owner_exists !== false;
}
