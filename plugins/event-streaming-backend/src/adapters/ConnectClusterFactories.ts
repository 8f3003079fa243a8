// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConflictError } from '@backstage/errors';
import {
  ConnectClusterFactory,
  EventStreamingConnectExtensionPoint,
} from '@sluice/plugin-event-streaming-node';
import { RestConnectCluster } from './connect/RestConnectCluster';

/** Which client speaks to the Connect clusters: the built-in one, or a module's. */
export class ConnectClusterFactories
  implements EventStreamingConnectExtensionPoint
{
  #factory?: ConnectClusterFactory;

  static create(): ConnectClusterFactories {
    return new ConnectClusterFactories();
  }

  private constructor() {}

  setConnectClusterFactory(factory: ConnectClusterFactory): void {
    if (this.#factory) {
      throw new ConflictError(
        'Two modules bring a client of Kafka Connect for event-streaming; install one of them',
      );
    }
    this.#factory = factory;
  }

  get factory(): ConnectClusterFactory {
    return this.#factory ?? (options => RestConnectCluster.create(options));
  }
}
