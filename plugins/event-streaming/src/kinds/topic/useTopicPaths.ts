// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useRouteRef } from '@backstage/frontend-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { useMemo } from 'react';
import {
  clusterRouteRef,
  newTopicRouteRef,
  requestRouteRef,
  topicRouteRef,
  topicsRouteRef,
} from '../../routes';

/** Where things about topics are; what the app does not have is undefined. */
export interface TopicPaths {
  list: string | undefined;
  create: string | undefined;
  topic(cluster: string, topic: string): string | undefined;
  request(id: string): string | undefined;
  cluster(name: string): string | undefined;
  entity(entityRef: string): string | undefined;
}

/** The paths of pages about topics, as the app has mounted them. */
export function useTopicPaths(): TopicPaths {
  const list = useRouteRef(topicsRouteRef);
  const create = useRouteRef(newTopicRouteRef);
  const topic = useRouteRef(topicRouteRef);
  const request = useRouteRef(requestRouteRef);
  const cluster = useRouteRef(clusterRouteRef);
  const entity = useRouteRef(entityRouteRef);
  return useMemo(
    () => ({
      list: list?.(),
      create: create?.(),
      topic: (on, name) => topic?.({ cluster: on, topic: name }),
      request: id => request?.({ id }),
      cluster: name => cluster?.({ cluster: name }),
      entity: ref => entity?.(entityRouteParams(ref)),
    }),
    [list, create, topic, request, cluster, entity],
  );
}
