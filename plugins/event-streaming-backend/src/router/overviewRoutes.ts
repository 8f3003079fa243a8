// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { OverviewPage } from '../kinds/topic/OverviewPage';
import { addRoute } from './addRoute';
import { RouteGroup } from './ContractRouter';
import { promptly } from './requestCaller';

/** The first page. */
export function overviewRoutes(options: { page: OverviewPage }): RouteGroup {
  return router => {
    addRoute(router, 'getOverview', call =>
      options.page.of(call.query.environment, promptly(call)),
    );
  };
}
