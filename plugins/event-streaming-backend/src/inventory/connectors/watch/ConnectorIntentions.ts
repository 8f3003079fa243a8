// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  isWanted,
  rememberedOf,
} from '../../../kinds/connector/actions/ConnectorAct';
import { ConnectorActionStore } from '../stores/ConnectorActionStore';
import {
  ConnectorIntention,
  ConnectorIntentionStore,
} from '../stores/ConnectorIntentionStore';
import {
  ReadingObserver,
  SeenConnector,
  SeenConnectors,
} from './ReadingObserver';

/** What a worker took and has not done by then it will not do any more. */
const GIVE_UP_MS = 2 * 60_000;

/** Everything `ConnectorIntentions` are made of. */
export interface ConnectorIntentionsOptions {
  connectorIntentions: ConnectorIntentionStore;
  connectorActions: Pick<ConnectorActionStore, 'save'>;
}

/**
 * An action whose answer is missing may have been done. Once a connector is
 * found as somebody wanted it, it is told who that was and when; one that is not
 * so after a while was never told, and is forgotten.
 */
export class ConnectorIntentions implements ReadingObserver {
  readonly #options: ConnectorIntentionsOptions;

  static create(options: ConnectorIntentionsOptions): ConnectorIntentions {
    return new ConnectorIntentions(options);
  }

  private constructor(options: ConnectorIntentionsOptions) {
    this.#options = options;
  }

  async seen(
    connect: string,
    { at, connectors, isWhole }: SeenConnectors,
  ): Promise<void> {
    const open = await this.#options.connectorIntentions.of(
      connect,
      isWhole ? undefined : connectors[0].row.connector,
    );
    for (const seen of open.size ? connectors : []) {
      const intention = open.get(seen.row.connector);
      // A reading that began before says nothing about what came of it.
      if (intention && intention.at <= at) {
        await this.#settle(seen, intention, at);
      }
    }
  }

  async #settle(
    { reading, row }: SeenConnector,
    { act, by, at: wantedAt }: ConnectorIntention,
    at: number,
  ): Promise<void> {
    const { connectorActions, connectorIntentions } = this.#options;
    const isDone = isWanted(act, reading.state);
    if (isDone) {
      const wanted = new Date(wantedAt).toISOString();
      await connectorActions.save(row, rememberedOf(act, { by, at: wanted }));
    }
    if (isDone || at - wantedAt >= GIVE_UP_MS) {
      await connectorIntentions.remove(row, wantedAt);
    }
  }
}
