// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { isError } from '@backstage/errors';
import { topicConfigReadPermission } from '@sluice/plugin-event-streaming-common';
import { AskCaller, Permitted, TopicAccess } from '../access/TopicAccess';
import { TopicRow } from '../inventory/rows/TopicRow';
import { CallerCredentials } from '../identity/CallerCredentials';
import { TopicConfigPage } from '../kinds/topic/TopicConfigPage';
import { TopicConsumersPage } from '../kinds/topic/TopicConsumersPage';
import { TopicDetailPage } from '../kinds/topic/TopicDetailPage';
import { TopicPartitionsPage } from '../kinds/topic/TopicPartitionsPage';
import { TopicQueries } from '../kinds/topic/TopicQueries';
import { addRoute } from './addRoute';
import { ContractRouter, RouteGroup } from './ContractRouter';
import { promptly } from './requestCaller';

/** What the topic routes are made of. */
export interface TopicRoutesOptions {
  access: TopicAccess;
  queries: TopicQueries;
  detail: TopicDetailPage;
  partitions: TopicPartitionsPage;
  config: TopicConfigPage;
  consumers: TopicConsumersPage;
}

/** Lists and pages of topics. */
export function topicRoutes(options: TopicRoutesOptions): RouteGroup {
  const { access, queries } = options;
  return router => {
    addRoute(router, 'listTopics', call =>
      queries.list(call.query, promptly(call)),
    );
    addRoute(router, 'getTopic', async call => {
      const caller = promptly(call);
      const row = await access.visibleRow(call.params, caller);
      const config = await configAccess(router, {
        access,
        row,
        caller,
        credentials: call.credentials,
      });
      return options.detail.of(row, { caller, config });
    });
    addRoute(router, 'getTopicPartitions', async call =>
      options.partitions.of(
        await access.visibleRow(call.params, promptly(call)),
      ),
    );
    addRoute(router, 'getTopicConfig', async call => {
      const caller = promptly(call);
      const row = await access.visibleRow(call.params, caller);
      await access.assertMayReadConfig(row, caller);
      return options.config.of(row);
    });
    addRoute(router, 'getTopicConsumers', async call =>
      options.consumers.of(
        await access.visibleRow(call.params, promptly(call)),
      ),
    );
  };
}

/** The page is shown without the catalog as well, but for what needs a role. */
async function configAccess(
  { permissions }: ContractRouter,
  {
    access,
    row,
    caller,
    credentials,
  }: {
    access: TopicAccess;
    row: TopicRow;
    caller: AskCaller;
    credentials: CallerCredentials;
  },
): Promise<Permitted> {
  const [decision] = await permissions.authorize(
    [{ permission: topicConfigReadPermission }],
    { credentials },
  );
  if (decision.result !== AuthorizeResult.ALLOW) {
    return {
      allowed: false,
      reason: 'The permission policy of this portal does not allow it',
    };
  }
  try {
    return await access.mayReadConfig(row, await caller());
  } catch (error) {
    if (isError(error) && error.name === 'ServiceUnavailableError') {
      return { allowed: false, reason: error.message };
    }
    throw error;
  }
}
