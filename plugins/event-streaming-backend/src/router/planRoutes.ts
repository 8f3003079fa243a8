// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RequestService } from '../requests/RequestService';
import { addRoute } from './addRoute';
import { RouteGroup } from './ContractRouter';
import { PROMPT_MS, requestCaller } from './requestCaller';

/** The dry run, which forms ask while somebody types. */
export function planRoutes(options: { requests: RequestService }): RouteGroup {
  return router => {
    addRoute(router, 'planOperation', async call =>
      options.requests.plan(call.body, await requestCaller(call, PROMPT_MS)),
    );
  };
}
