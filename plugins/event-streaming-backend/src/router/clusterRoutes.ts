// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ClusterPages } from '../clusters/ClusterPages';
import { EventStreamingConfig } from '../config/EventStreamingConfig';
import { addRoute } from './addRoute';
import { RouteGroup } from './ContractRouter';
import { promptly } from './requestCaller';

/** What the cluster routes are made of. */
export interface ClusterRoutesOptions {
  pages: ClusterPages;
  config: Pick<EventStreamingConfig, 'environments'>;
}

/** Environments and clusters. */
export function clusterRoutes({
  pages,
  config,
}: ClusterRoutesOptions): RouteGroup {
  return router => {
    addRoute(router, 'listEnvironments', async () => ({
      items: config.environments.map(({ name, title, tier }) => ({
        name,
        title,
        tier,
      })),
    }));
    addRoute(router, 'listClusters', async call => ({
      items: await pages.list(promptly(call)),
    }));
    addRoute(router, 'getCluster', call =>
      pages.detail(call.params.cluster, promptly(call)),
    );
  };
}
