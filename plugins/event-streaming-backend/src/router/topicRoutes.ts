// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  topicConfigReadPermission,
  topicInspectPermission,
} from '@sluice/plugin-event-streaming-common';
import { TopicAccess } from '../access/TopicAccess';
import { TopicConfigPage } from '../kinds/topic/TopicConfigPage';
import { TopicConsumersPage } from '../kinds/topic/TopicConsumersPage';
import { TopicDetailPage } from '../kinds/topic/TopicDetailPage';
import { TopicPartitionsPage } from '../kinds/topic/TopicPartitionsPage';
import { TopicSchemaIdsPage } from '../kinds/topic/schemaIds/TopicSchemaIdsPage';
import { TopicQueries } from '../kinds/topic/TopicQueries';
import { addRoute } from './addRoute';
import { RouteGroup } from './ContractRouter';
import { permittedTo } from './permittedTo';
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
      const [config, messages] = await permittedTo(router, call.credentials, [
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
