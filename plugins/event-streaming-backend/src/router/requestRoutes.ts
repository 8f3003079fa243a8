// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RequestService } from '../requests/RequestService';
import { addRoute } from './addRoute';
import { RouteGroup } from './ContractRouter';
import { PROMPT_MS, requestCaller } from './requestCaller';

/** Routes of requests. */
export function requestRoutes(options: {
  requests: RequestService;
}): RouteGroup {
  const { requests } = options;
  return router => {
    addRoute(router, 'createRequest', async call =>
      requests.submit(call.body, await requestCaller(call)),
    );
    addRoute(router, 'listRequests', async call =>
      requests.list(call.query, await requestCaller(call, PROMPT_MS)),
    );
    addRoute(router, 'getRequest', async call =>
      requests.get(call.params.id, await requestCaller(call, PROMPT_MS)),
    );
    addRoute(router, 'retryRequest', async call =>
      requests.retry(call.params.id, call.body, await requestCaller(call)),
    );
    addRoute(router, 'withdrawRequest', async call =>
      requests.withdraw(call.params.id, call.body, await requestCaller(call)),
    );
  };
}
