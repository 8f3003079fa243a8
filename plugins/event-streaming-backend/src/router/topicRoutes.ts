// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import { isError } from '@backstage/errors';
import {
  topicConfigReadPermission,
  topicInspectPermission,
} from '@sluice/plugin-event-streaming-common';
import { Permitted, TopicAccess } from '../access/TopicAccess';
import { CallerCredentials } from '../identity/CallerCredentials';
import { TopicConfigPage } from '../kinds/topic/TopicConfigPage';
import { TopicConsumersPage } from '../kinds/topic/TopicConsumersPage';
import { TopicDetailPage } from '../kinds/topic/TopicDetailPage';
import { TopicPartitionsPage } from '../kinds/topic/TopicPartitionsPage';
import { TopicSchemaIdsPage } from '../kinds/topic/schemaIds/TopicSchemaIdsPage';
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
  schemaIds: TopicSchemaIdsPage;
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
      const [config, messages] = await permitted(router, call.credentials, [
        {
          permission: topicConfigReadPermission,
          may: async () => access.mayReadConfig(row, await caller()),
        },
        {
          permission: topicInspectPermission,
          may: async () => access.mayInspect(row, await caller()),
        },
      ]);
      return options.detail.of(row, { caller, config, messages });
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
    addRoute(router, 'getTopicSchemaIds', async call => {
      const caller = promptly(call);
      const row = await access.visibleRow(call.params, caller);
      await access.assertMayInspect(row, caller);
      return options.schemaIds.of(row, caller);
    });
  };
}

/** What needs a permission of the host and a role with the topic. */
interface Need {
  permission: BasicPermission;
  may: () => Promise<Permitted>;
}

/** The page is shown without the catalog as well, but for what needs a role. */
async function permitted(
  { permissions }: ContractRouter,
  credentials: CallerCredentials,
  needs: Need[],
): Promise<Permitted[]> {
  const decisions = await permissions.authorize(
    needs.map(({ permission }) => ({ permission })),
    { credentials },
  );
  return Promise.all(
    needs.map(({ may }, index) =>
      decisions[index].result === AuthorizeResult.ALLOW
        ? unlessCatalogIsDown(may)
        : {
            allowed: false as const,
            reason: 'The permission policy of this portal does not allow it',
          },
    ),
  );
}

async function unlessCatalogIsDown(may: Need['may']): Promise<Permitted> {
  try {
    return await may();
  } catch (error) {
    if (isError(error) && error.name === 'ServiceUnavailableError') {
      return { allowed: false, reason: error.message };
    }
    throw error;
  }
}
