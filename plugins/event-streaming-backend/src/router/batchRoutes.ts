// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RequestService } from '../requests/RequestService';
import { addRoute } from './addRoute';
import { RouteGroup } from './ContractRouter';
import { PROMPT_MS, requestCaller } from './requestCaller';

/** Routes of requests that are filed together. */
export function batchRoutes(options: { requests: RequestService }): RouteGroup {
  const { requests } = options;
  return router => {
    addRoute(router, 'createBatch', async call =>
      requests.submitBatch(call.body, await requestCaller(call)),
    );
    addRoute(router, 'getBatch', async call =>
      requests.getBatch(call.params.id, await requestCaller(call, PROMPT_MS)),
    );
    addRoute(router, 'approveBatch', async call =>
      requests.approveBatch(
        call.params.id,
        call.body,
        await requestCaller(call),
      ),
    );
  };
}
