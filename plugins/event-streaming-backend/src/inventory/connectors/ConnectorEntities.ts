// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ResourceEntity } from '@backstage/catalog-model';
import { connectorEntity } from '../../kinds/connector/connectorEntity';
import { externalEntityOf } from '../../kinds/connector/externalEntityOf';
import { ConnectClusters } from '../../connects/ConnectClusters';
import { ConnectorRow } from './rows/ConnectorRow';
import { ConnectorTopics } from './stores/ConnectorTopics';

/** Everything `ConnectorEntities` is made of. */
export interface ConnectorEntitiesOptions {
  connects: Pick<ConnectClusters, 'get'>;
  connectorTopics: ConnectorTopics;
  /** Where the portal is. */
  appUrl: string;
}

/** Makes catalog entities of rows. */
export class ConnectorEntities {
  readonly #options: ConnectorEntitiesOptions;

  static create(options: ConnectorEntitiesOptions): ConnectorEntities {
    return new ConnectorEntities(options);
  }

  private constructor(options: ConnectorEntitiesOptions) {
    this.#options = options;
  }

  async of(connect: string, rows: ConnectorRow[]): Promise<ResourceEntity[]> {
    const { connects, connectorTopics, appUrl } = this.#options;
    const cluster = connects.get(connect);
    const topics = await connectorTopics.ofConnectors(rows);
    const refs = await connectorTopics.catalogRefs(
      cluster.cluster,
      topics.map(({ topic }) => topic),
    );
    return rows.map(row =>
      connectorEntity({
        row,
        connect: cluster,
        topics: topics
          .filter(({ connector }) => connector === row.connector)
          .flatMap(({ topic, role }) => {
            const ref = refs.get(topic);
            return ref ? [{ ref, role }] : [];
          }),
        externalRef: externalEntityOf(row, cluster)?.entityRef,
        appUrl,
      }),
    );
  }
}
