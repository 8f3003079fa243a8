// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useRouteRef } from '@backstage/frontend-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { ConnectorTarget } from '@sluice/plugin-event-streaming-common';
import { useMemo } from 'react';
import {
  clusterRouteRef,
  connectorRouteRef,
  connectorsRouteRef,
  newConnectorRouteRef,
  requestRouteRef,
  topicRouteRef,
} from '../../routes';

/** Where things about connectors are; what the app does not have is undefined. */
export interface ConnectorPaths {
  list: string | undefined;
  create: string | undefined;
  connector(target: ConnectorTarget): string | undefined;
  topic(cluster: string, topic: string): string | undefined;
  cluster(name: string): string | undefined;
  request(id: string): string | undefined;
  entity(entityRef: string): string | undefined;
}

/** The paths of pages about connectors, as the app has mounted them. */
export function useConnectorPaths(): ConnectorPaths {
  const list = useRouteRef(connectorsRouteRef);
  const create = useRouteRef(newConnectorRouteRef);
  const connector = useRouteRef(connectorRouteRef);
  const topic = useRouteRef(topicRouteRef);
  const cluster = useRouteRef(clusterRouteRef);
  const request = useRouteRef(requestRouteRef);
  const entity = useRouteRef(entityRouteRef);
  return useMemo(
    () => ({
      list: list?.(),
      create: create?.(),
      connector: target =>
        // The router leaves percent signs as they are, which names may hold.
        connector?.({
          connect: encodeURIComponent(target.connect),
          connector: encodeURIComponent(target.connector),
        }),
      topic: (on, name) => topic?.({ cluster: on, topic: name }),
      cluster: name => cluster?.({ cluster: name }),
      request: id => request?.({ id }),
      entity: ref => entity?.(entityRouteParams(ref)),
    }),
    [list, create, connector, topic, cluster, request, entity],
  );
}
