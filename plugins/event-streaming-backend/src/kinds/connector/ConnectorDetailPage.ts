// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorDetail,
  ConnectorTarget,
} from '@sluice/plugin-event-streaming-common';
import { ConnectorAccess } from '../../access/ConnectorAccess';
import { AskCaller, Permitted } from '../../access/TopicAccess';
import { ConnectClusters } from '../../connects/ConnectClusters';
import { StoredConnectFacts } from '../../inventory/connectors/collector/StoredConnectFacts';
import {
  ConnectorRefresh,
  RefreshedConnector,
} from '../../inventory/connectors/ConnectorRefresh';
import { ConnectorRow } from '../../inventory/connectors/rows/ConnectorRow';
import { ConnectorActionStore } from '../../inventory/connectors/stores/ConnectorActionStore';
import {
  ConnectorRecordStore,
  StoredConnectorRecord,
} from '../../inventory/connectors/stores/ConnectorRecordStore';
import { LiveRead, readLive } from '../../inventory/readLive';
import { SourceStore } from '../../inventory/stores/SourceStore';
import { connectorLinksOf } from '../../links/linksOf';
import { freshnessOf, staleSinceOf } from '../freshnessOf';
import { OpenRequests } from '../OpenRequests';
import { connectorNotFound } from './connectorNotFound';
import { connectorPartsOf } from './connectorPartsOf';
import { connectorSummaryOf } from './connectorSummaryOf';
import { SinkLag } from './SinkLag';

/** How long a page waits for a worker before it shows the inventory. */
const PATIENCE_MS = 1_000;

/** Everything a `ConnectorDetailPage` is made of. */
export interface ConnectorDetailPageOptions {
  connectorAccess: ConnectorAccess;
  connects: Pick<ConnectClusters, 'get'>;
  connectorRecords: ConnectorRecordStore;
  connectorActions: Pick<ConnectorActionStore, 'get'>;
  connectorRefresh: ConnectorRefresh;
  connectSources: SourceStore<StoredConnectFacts>;
  openConnectorRequests: OpenRequests<ConnectorTarget>;
  sinkLag: SinkLag;
}

/** What the caller may do beside looking. */
export interface ConnectorViewer {
  caller: AskCaller;
  config: Permitted;
  operate: Permitted;
}

/** A connector's page, but for its offsets. */
export class ConnectorDetailPage {
  readonly #options: ConnectorDetailPageOptions;

  static create(options: ConnectorDetailPageOptions): ConnectorDetailPage {
    return new ConnectorDetailPage(options);
  }

  private constructor(options: ConnectorDetailPageOptions) {
    this.#options = options;
  }

  async of(
    stored: ConnectorRow,
    { caller, config, operate }: ConnectorViewer,
  ): Promise<ConnectorDetail> {
    const { connects, connectorActions, connectorRecords } = this.#options;
    const { connectSources, connectorRefresh } = this.#options;
    const { openConnectorRequests, sinkLag } = this.#options;
    const { connect, connector } = stored;
    const target = { connect, connector };
    const source = await connectSources.get(connect);
    const read = await readLive({
      what: `Connect cluster '${connect}'`,
      state: source,
      patienceMs: PATIENCE_MS,
      work: () => connectorRefresh.refresh(target),
    });
    const row = await this.#rowOf(stored, read, caller);
    const head = await this.#head(row, source?.observedAt, caller);
    const [lag, record, lastAction, open] = await Promise.all([
      sinkLag.of(row, head.topicList),
      connectorRecords.get(target),
      connectorActions.get(target),
      openConnectorRequests.allOf(target, caller),
    ]);
    return {
      ...head,
      ...connectorPartsOf(row, config.allowed, connects.get(connect)),
      lag,
      ...freshnessOf(row, read, source),
      staleSince: staleSinceOf(read),
      worker: row.worker ?? undefined,
      lastAction,
      links: connectorLinksOf(connects.get(connect), connector),
      openRequests: open.length ? open : undefined,
      ...creationOf(record),
      access: { operate },
    };
  }

  /** What was read now decides, also about who may see it. */
  async #rowOf(
    stored: ConnectorRow,
    read: LiveRead<RefreshedConnector>,
    caller: AskCaller,
  ): Promise<ConnectorRow> {
    if (!read.live) {
      return stored;
    }
    const { row } = read.value;
    const { connectorAccess } = this.#options;
    if (!row || !(await connectorAccess.isVisible(row, caller))) {
      throw connectorNotFound(stored);
    }
    return row;
  }

  async #head(
    row: ConnectorRow,
    readAt: number | undefined,
    caller: AskCaller,
  ) {
    const { connectorAccess, openConnectorRequests } = this.#options;
    const { connect, connector } = row;
    const target = { connect, connector };
    const [topics, underWay] = await Promise.all([
      connectorAccess.visibleTopics([target], caller),
      openConnectorRequests.of([target], caller),
    ]);
    return {
      ...connectorSummaryOf(row, {
        topics: topics.map(({ topic }) => topic),
        readAt,
        ...underWay(target),
      }),
      topicList: topics.map(({ topic, role, seen, exists }) => ({
        ...{ topic, role, seen, exists },
      })),
    };
  }
}

/** The request is known of those that were made here. */
function creationOf(
  record: StoredConnectorRecord | undefined,
): Pick<ConnectorDetail, 'createdBy' | 'createdByRequest'> {
  return record && !record.adopted
    ? {
        createdBy: record.createdBy,
        createdByRequest: record.requestId || undefined,
      }
    : {};
}
