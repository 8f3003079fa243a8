// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicQueries } from '../kinds/topic/TopicQueries';
import { addRoute } from './addRoute';
import { RouteGroup } from './ContractRouter';
import { PROMPT_MS } from './requestCaller';

/** What the topic routes are made of. */
export interface TopicRoutesOptions {
  queries: TopicQueries;
}

/** Lists and pages of topics. */
export function topicRoutes({ queries }: TopicRoutesOptions): RouteGroup {
  return router => {
    addRoute(router, 'listTopics', ({ query, caller }) =>
      queries.list(query, () => caller({ maxAgeMs: PROMPT_MS })),
    );
  };
}
