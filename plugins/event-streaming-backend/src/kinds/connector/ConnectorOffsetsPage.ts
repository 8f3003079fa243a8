// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Contract, RouteResponse } from '@sluice/plugin-event-streaming-common';
import { ConnectClusters } from '../../connects/ConnectClusters';
import { ConnectorRow } from '../../inventory/connectors/rows/ConnectorRow';

type Offsets = RouteResponse<Contract['getConnectorOffsets']>;

/** How far a connector has come; asked of the worker, since it moves. */
export class ConnectorOffsetsPage {
  readonly #connects: Pick<ConnectClusters, 'client'>;

  static create(options: {
    connects: Pick<ConnectClusters, 'client'>;
  }): ConnectorOffsetsPage {
    return new ConnectorOffsetsPage(options.connects);
  }

  private constructor(connects: Pick<ConnectClusters, 'client'>) {
    this.#connects = connects;
  }

  async of({
    connect,
    connector,
  }: Pick<ConnectorRow, 'connect' | 'connector'>): Promise<Offsets> {
    return {
      items: await this.#connects.client(connect).readOffsets(connector),
    };
  }
}
