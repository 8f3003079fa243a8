// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorSummary,
  ConnectorTarget,
} from '@sluice/plugin-event-streaming-common';
import { ConnectorAccess } from '../../access/ConnectorAccess';
import { AskCaller } from '../../access/TopicAccess';
import { ListedConnector } from '../../inventory/connectors/lists/ListedConnector';
import { SourceState } from '../../inventory/stores/SourceStore';
import { OpenRequests } from '../OpenRequests';
import { connectorSummaryOf } from './connectorSummaryOf';

/** Everything `ConnectorSummaries` are made of. */
export interface ConnectorSummariesOptions {
  connectorAccess: Pick<ConnectorAccess, 'visibleTopics'>;
  openConnectorRequests: OpenRequests<ConnectorTarget>;
}

/** Rows of connectors with what a caller may see of their topics and requests. */
export class ConnectorSummaries {
  readonly #options: ConnectorSummariesOptions;

  static create(options: ConnectorSummariesOptions): ConnectorSummaries {
    return new ConnectorSummaries(options);
  }

  private constructor(options: ConnectorSummariesOptions) {
    this.#options = options;
  }

  /** Reads for all rows at once, and answers each. */
  async of(
    rows: readonly ListedConnector[],
    states: Map<string, SourceState>,
    caller: AskCaller,
  ): Promise<(row: ListedConnector) => ConnectorSummary> {
    const { connectorAccess, openConnectorRequests } = this.#options;
    const targets = rows.map(targetOf);
    const [topics, underWay] = await Promise.all([
      connectorAccess.visibleTopics(targets, caller),
      openConnectorRequests.of(targets, caller),
    ]);
    const byConnector = new Map<string, string[]>();
    for (const { topic, ...connector } of topics) {
      const key = keyOf(connector);
      byConnector.set(key, [...(byConnector.get(key) ?? []), topic]);
    }
    return row =>
      connectorSummaryOf(row, {
        topics: byConnector.get(keyOf(row)),
        readAt: states.get(row.connect)?.observedAt,
        ...underWay(targetOf(row)),
      });
  }
}

function targetOf({ connect, connector }: ListedConnector): ConnectorTarget {
  return { connect, connector };
}

function keyOf({ connect, connector }: ConnectorTarget): string {
  return JSON.stringify([connect, connector]);
}
