// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useRouteRef } from '@backstage/frontend-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { SchemaTarget } from '@sluice/plugin-event-streaming-common';
import { useMemo } from 'react';
import {
  newSchemaRouteRef,
  newTopicRouteRef,
  requestRouteRef,
  schemasRouteRef,
  topicRouteRef,
} from '../../routes';
import { useSchemaPath } from '../../schemas/useSchemaPath';

/** Where things about schemas are; what the app does not have is undefined. */
export interface SchemaPaths {
  list: string | undefined;
  register: string | undefined;
  schema(target: SchemaTarget): string | undefined;
  topic(cluster: string, topic: string): string | undefined;
  newTopic: string | undefined;
  request(id: string): string | undefined;
  entity(entityRef: string): string | undefined;
}

/** The paths of pages about schemas, as the app has mounted them. */
export function useSchemaPaths(): SchemaPaths {
  const list = useRouteRef(schemasRouteRef);
  const register = useRouteRef(newSchemaRouteRef);
  const schema = useSchemaPath();
  const topic = useRouteRef(topicRouteRef);
  const newTopic = useRouteRef(newTopicRouteRef);
  const request = useRouteRef(requestRouteRef);
  const entity = useRouteRef(entityRouteRef);
  return useMemo(
    () => ({
      list: list?.(),
      register: register?.(),
      schema,
      topic: (cluster, name) => topic?.({ cluster, topic: name }),
      newTopic: newTopic?.(),
      request: id => request?.({ id }),
      entity: ref => entity?.(entityRouteParams(ref)),
    }),
    [list, register, schema, topic, newTopic, request, entity],
  );
}
