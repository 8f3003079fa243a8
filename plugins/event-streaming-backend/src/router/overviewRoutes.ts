// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { connectorReadPermission } from '@sluice/plugin-event-streaming-common';
import { OverviewPage } from '../overview/OverviewPage';
import { addRoute } from './addRoute';
import { RouteGroup } from './ContractRouter';
import { permittedTo } from './permittedTo';
import { promptly } from './requestCaller';

/** The first page. */
export function overviewRoutes(options: { page: OverviewPage }): RouteGroup {
  return router => {
    addRoute(router, 'getOverview', async call => {
      const [connectors] = await permittedTo(router, call.credentials, [
        {
          permission: connectorReadPermission,
          may: async () => ({ allowed: true }),
        },
      ]);
      return options.page.of({
        environment: call.query.environment,
        caller: promptly(call),
        showsConnectors: connectors.allowed,
      });
    });
  };
}
