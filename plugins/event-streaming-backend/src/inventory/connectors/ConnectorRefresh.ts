// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorTarget } from '@sluice/plugin-event-streaming-common';
import {
  ConnectCluster,
  ConnectorDescription,
} from '@sluice/plugin-event-streaming-node';
import { ConnectClusters } from '../../connects/ConnectClusters';
import { unlessMissing } from '../../kinds/unlessMissing';
import { InventoryAnnouncer } from '../InventoryAnnouncer';
import { SourceStore } from '../stores/SourceStore';
import { ConnectorWriter } from './collector/ConnectorWriter';
import { ConnectorRow } from './rows/ConnectorRow';
import { ConnectorRecordStore } from './stores/ConnectorRecordStore';
import { ConnectorStore } from './stores/ConnectorStore';
import { fateOf } from '../rows/fateOf';

/** Everything a `ConnectorRefresh` is made of. */
export interface ConnectorRefreshOptions {
  connects: Pick<ConnectClusters, 'client'>;
  connectors: ConnectorStore;
  connectorRecords: ConnectorRecordStore;
  connectSources: Pick<SourceStore<unknown>, 'touched'>;
  connectorWriter: ConnectorWriter;
  connectorAnnouncer: InventoryAnnouncer<ConnectorRow, ConnectorTarget>;
}

/** A connector as it was found now; without a row it is nowhere. */
export interface RefreshedConnector {
  row?: ConnectorRow;
  /** What the worker said; left out where it has no such connector. */
  reading?: ConnectorDescription;
}

/** Reads one connector from its Connect cluster and makes the inventory agree. */
export class ConnectorRefresh {
  readonly #options: ConnectorRefreshOptions;

  static create(options: ConnectorRefreshOptions): ConnectorRefresh {
    return new ConnectorRefresh(options);
  }

  private constructor(options: ConnectorRefreshOptions) {
    this.#options = options;
  }

  async refresh(target: ConnectorTarget): Promise<RefreshedConnector> {
    const { connects, connectorWriter } = this.#options;
    const now = Date.now();
    const client = connects.client(target.connect);
    const found = await unlessMissing(readConnector(client, target.connector));
    if (!found) {
      return { row: await this.#gone(target, now) };
    }
    const { reading, active } = found;
    const row = await connectorWriter.writeOne(target.connect, reading, {
      active,
      now,
    });
    return { row, reading };
  }

  /** The worker says that it has no such connector. */
  async #gone(
    target: ConnectorTarget,
    now: number,
  ): Promise<ConnectorRow | undefined> {
    const { connectors, connectorRecords, connectSources } = this.#options;
    const { connect, connector } = target;
    const [row, record] = await Promise.all([
      connectors.get(target),
      connectorRecords.get(target),
    ]);
    const fate = row && fateOf(row, record);
    if (!row || fate === 'stays') {
      return row;
    }
    if (fate === 'missing') {
      await connectors.markMissing(connect, [connector], now);
    } else {
      await connectors.remove(connect, [connector], now);
    }
    await connectSources.touched(connect);
    if (row.entity_hash) {
      await this.#options.connectorAnnouncer.announce(connect, {
        added: [],
        removed: [{ connect, connector }],
      });
    }
    return connectors.get(target);
  }
}

async function readConnector(client: ConnectCluster, name: string) {
  const [reading, active] = await Promise.all([
    client.describeConnector(name),
    client.listActiveTopics(name),
  ]);
  return { reading, active };
}
