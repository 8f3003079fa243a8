// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaAccess } from '../access/SchemaAccess';
import { SchemaDetailPage } from '../kinds/schema/SchemaDetailPage';
import { SchemaQueries } from '../kinds/schema/SchemaQueries';
import { SchemaVersionPage } from '../kinds/schema/SchemaVersionPage';
import { addRoute } from './addRoute';
import { RouteGroup } from './ContractRouter';
import { promptly } from './requestCaller';

/** What the schema routes are made of. */
export interface SchemaRoutesOptions {
  schemaAccess: SchemaAccess;
  queries: SchemaQueries;
  detail: SchemaDetailPage;
  versions: SchemaVersionPage;
}

/** Lists and pages of schemas. */
export function schemaRoutes(options: SchemaRoutesOptions): RouteGroup {
  const { schemaAccess, queries, detail, versions } = options;
  return router => {
    addRoute(router, 'listSchemas', call =>
      queries.list(call.query, promptly(call)),
    );
    addRoute(router, 'getSchema', async call => {
      const caller = promptly(call);
      const row = await schemaAccess.visibleRow(call.params, caller);
      return detail.of(row, caller);
    });
    addRoute(router, 'getSchemaVersion', async call => {
      const caller = promptly(call);
      const row = await schemaAccess.visibleRow(call.params, caller);
      return versions.of(row, call.params.version, caller);
    });
  };
}
