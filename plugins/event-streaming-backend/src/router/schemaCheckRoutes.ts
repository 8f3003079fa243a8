// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaChecks } from '../kinds/schema/SchemaChecks';
import { addRoute } from './addRoute';
import { RouteGroup } from './ContractRouter';
import { promptly } from './requestCaller';

/** What a registry says to a draft, which forms ask while somebody types. */
export function schemaCheckRoutes({
  checks,
}: {
  checks: SchemaChecks;
}): RouteGroup {
  return router => {
    addRoute(router, 'checkSchema', call =>
      checks.check(call.body, promptly(call)),
    );
  };
}
