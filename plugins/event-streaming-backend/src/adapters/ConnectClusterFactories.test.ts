// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices } from '@backstage/backend-test-utils';
import { ConnectCluster } from '@sluice/plugin-event-streaming-node';
import { RestConnectCluster } from './connect/RestConnectCluster';
import { ConnectClusterFactories } from './ConnectClusterFactories';

describe('ConnectClusterFactories', () => {
  const options = {
    connect: 'main',
    connection: { url: 'http://127.0.0.1:1' },
    logger: mockServices.logger.mock(),
  };

  it('brings the built-in client, which does not connect by itself', async () => {
    const cluster = ConnectClusterFactories.create().factory(options);

    expect(cluster).toBeInstanceOf(RestConnectCluster);
    await cluster.close();
  });

  it('takes the client of one module and not of two', () => {
    const factories = ConnectClusterFactories.create();
    const other: ConnectCluster = RestConnectCluster.create(options);
    factories.setConnectClusterFactory(() => other);

    expect(factories.factory(options)).toBe(other);
    expect(() => factories.setConnectClusterFactory(() => other)).toThrow(
      'install one of them',
    );
  });
});
