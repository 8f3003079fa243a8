// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectClusterSummary } from '@sluice/plugin-event-streaming-common';
import { ConnectorAccess } from '../access/ConnectorAccess';
import { AskCaller } from '../access/TopicAccess';
import { ConnectClusterConfig } from '../config/EventStreamingConfig';
import { StoredConnectFacts } from '../inventory/connectors/collector/StoredConnectFacts';
import { ConnectorLists } from '../inventory/connectors/lists/ConnectorLists';
import { sourceHealthOf } from '../inventory/sourceAges';
import { SourceStore } from '../inventory/stores/SourceStore';
import { ConnectClusters } from './ConnectClusters';

/** Everything `ConnectPages` are made of. */
export interface ConnectPagesOptions {
  connectorAccess: Pick<ConnectorAccess, 'scopeOf'>;
  connects: Pick<ConnectClusters, 'list'>;
  connectorLists: Pick<ConnectorLists, 'count'>;
  connectSources: SourceStore<StoredConnectFacts>;
}

/** Connect clusters as pages show them, from the inventory. */
export class ConnectPages {
  readonly #options: ConnectPagesOptions;

  static create(options: ConnectPagesOptions): ConnectPages {
    return new ConnectPages(options);
  }

  private constructor(options: ConnectPagesOptions) {
    this.#options = options;
  }

  async list(caller: AskCaller): Promise<ConnectClusterSummary[]> {
    const connects = this.#options.connects.list();
    return Promise.all(connects.map(each => this.#summary(each, caller)));
  }

  async #summary(
    { name, cluster, environment, mode }: ConnectClusterConfig,
    caller: AskCaller,
  ): Promise<ConnectClusterSummary> {
    const { connectorAccess, connectorLists, connectSources } = this.#options;
    const source = await connectSources.get(name);
    const { visibility: _, ...shown } = environment;
    return {
      name,
      cluster,
      environment: shown,
      mode,
      health: sourceHealthOf(source),
      version: source?.facts?.checks?.description.version,
      connectors: await connectorLists.count({
        connects: [name],
        visibleTo: await connectorAccess.scopeOf(caller),
      }),
    };
  }
}
