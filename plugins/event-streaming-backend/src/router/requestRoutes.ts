// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RequestService } from '../requests/RequestService';
import { addRoute } from './addRoute';
import { RouteGroup } from './ContractRouter';
import { lookingCaller, PROMPT_MS, requestCaller } from './requestCaller';

/** What is asked of requests with their revision as the body says it. */
const MOVES = {
  approveRequest: 'approve',
  declineRequest: 'decline',
  commentRequest: 'comment',
  replanRequest: 'replan',
  retryRequest: 'retry',
  withdrawRequest: 'withdraw',
} as const satisfies Record<string, keyof RequestService>;

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
      requests.list(call.query, await lookingCaller(router, call)),
    );
    // Before the routes of one request, whose path it would fit.
    addRoute(router, 'getRequestCounts', async call =>
      requests.counts(await lookingCaller(router, call)),
    );
    addRoute(router, 'getRequest', async call =>
      requests.get(call.params.id, await lookingCaller(router, call)),
    );
    addRoute(router, 'getRequestPlan', async call =>
      requests.check(call.params.id, await requestCaller(call, PROMPT_MS)),
    );
    addRoute(router, 'editRequest', async call =>
      requests.edit(call.params.id, call.body, await requestCaller(call)),
    );
    for (const name of Object.keys(MOVES) as (keyof typeof MOVES)[]) {
      addRoute(router, name, async call =>
        requests[MOVES[name]](
          call.params.id,
          call.body,
          await requestCaller(call),
        ),
      );
    }
  };
}
