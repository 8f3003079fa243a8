// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices } from '@backstage/backend-test-utils';
import { NotFoundError } from '@backstage/errors';
import { InMemoryKafkaAdmin } from '@sluice/plugin-event-streaming-node/testUtils';
import { ClusterConfig } from '../config/EventStreamingConfig';
import { DefaultClusters } from './DefaultClusters';

const dev: ClusterConfig = {
  name: 'dev',
  environment: { name: 'dev', title: 'Dev', tier: 'dev', visibility: 'all' },
  connection: { bootstrapServers: ['localhost:9092'] },
  mode: 'managed',
  links: {},
};

function clustersOf(createAdmin = jest.fn(() => InMemoryKafkaAdmin.create())) {
  const logger = mockServices.logger.mock();
  logger.child.mockReturnValue(logger);
  const clusters = DefaultClusters.create({
    clusters: [dev],
    createAdmin,
    logger,
  });
  return { clusters, createAdmin, logger };
}

describe('DefaultClusters', () => {
  it('makes one connection for each cluster, and none before it is asked', () => {
    const { clusters, createAdmin } = clustersOf();
    expect(clusters.get('dev')).toBe(dev);
    expect(createAdmin).not.toHaveBeenCalled();

    expect(clusters.admin('dev')).toBe(clusters.admin('dev'));
    expect(createAdmin).toHaveBeenCalledTimes(1);
  });

  it('knows no cluster that is not configured', () => {
    expect(() => clustersOf().clusters.admin('prod')).toThrow(NotFoundError);
  });

  it('closes every connection, and says which one did not close cleanly', async () => {
    const admin = InMemoryKafkaAdmin.create();
    jest.spyOn(admin, 'close').mockRejectedValue(new Error('socket is gone'));
    const { clusters, logger } = clustersOf(jest.fn(() => admin));
    clusters.admin('dev');

    await clusters.close();

    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining("cluster 'dev'"),
    );
  });
});
