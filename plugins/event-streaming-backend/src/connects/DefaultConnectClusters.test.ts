// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices } from '@backstage/backend-test-utils';
import { NotFoundError } from '@backstage/errors';
import { FakeConnectCluster } from '../__testUtils__/FakeConnectCluster';
import { ConnectClusterConfig } from '../config/EventStreamingConfig';
import { DefaultConnectClusters } from './DefaultConnectClusters';

const connect: ConnectClusterConfig = {
  name: 'connect-dev',
  cluster: 'dev',
  environment: { name: 'dev', title: 'Dev', tier: 'dev', visibility: 'all' },
  mode: 'managed',
  allowedClasses: [],
  allowedConverters: [],
  allowedTransforms: [],
  allowedOverrides: [],
  maxTasks: 8,
  secretReferences: [],
  externalSystems: [],
  links: {},
  connection: { url: 'http://127.0.0.1:9' },
};

function connectsOf() {
  const logger = mockServices.logger.mock();
  logger.child.mockReturnValue(logger);
  const createConnectCluster = jest.fn(() => new FakeConnectCluster());
  const connects = DefaultConnectClusters.create({
    connectClusters: [connect],
    createConnectCluster,
    logger,
  });
  return { connects, createConnectCluster, logger };
}

describe('DefaultConnectClusters', () => {
  it('makes one client for each, and none before it is asked', () => {
    const { connects, createConnectCluster } = connectsOf();
    expect(connects.get('connect-dev').cluster).toBe('dev');
    expect(createConnectCluster).not.toHaveBeenCalled();

    expect(connects.client('connect-dev')).toBe(connects.client('connect-dev'));
    expect(createConnectCluster).toHaveBeenCalledTimes(1);
  });

  it('knows none that is not configured', () => {
    const { connects } = connectsOf();
    expect(() => connects.client('other')).toThrow(NotFoundError);
  });

  it('says which client did not close cleanly', async () => {
    const { connects, logger } = connectsOf();
    const client = connects.client('connect-dev');
    jest.spyOn(client, 'close').mockRejectedValue(new Error('socket is gone'));

    await connects.close();

    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining("Connect cluster 'connect-dev'"),
    );
  });
});
