// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { CatalogFeed } from '../inventory/CatalogFeed';
import { addRoute } from './addRoute';
import { RouteGroup } from './ContractRouter';

/** What the catalog module reads; for services only. */
export function catalogRoutes(options: { feed: CatalogFeed }): RouteGroup {
  const { feed } = options;
  return router => {
    addRoute(router, 'listCatalogSources', async () => ({
      items: await feed.sources(),
    }));
    addRoute(router, 'listCatalogEntities', ({ params, query }) =>
      feed.page(params.source, query),
    );
  };
}
