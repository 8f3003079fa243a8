// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  EventStreamingApi,
  SchemaDetail,
  TopicDetail,
  TopicSchema,
} from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../../../../api';
import { Latest, useLatest } from '../../../../hooks/useLatest';

/** A schema of a topic with all that is known of it, or why that is not shown. */
export interface LoadedSchema {
  schema: TopicSchema;
  detail?: SchemaDetail;
  error?: Error;
}

/** Where names are made of records, a topic can have any number of schemas. */
const MOST_READ = 12;

/** Loads the schemas of a topic; again whenever the topic was. */
export function useTopicSchemas({
  schemas,
}: Pick<TopicDetail, 'schemas'>): Latest<LoadedSchema[]> {
  const api = useApi(eventStreamingApiRef);
  const load = useCallback(
    () =>
      Promise.all(
        (schemas ?? []).map((schema, index) =>
          index < MOST_READ ? readSchema(api, schema) : { schema },
        ),
      ),
    [api, schemas],
  );
  return useLatest(load);
}

/** One that cannot be read does not hide the others. */
async function readSchema(
  api: EventStreamingApi,
  schema: TopicSchema,
): Promise<LoadedSchema> {
  const { registry, group, artifact } = schema;
  try {
    const params = { registry, group, artifact };
    return { schema, detail: await api.getSchema({ params }) };
  } catch (error) {
    return { schema, error: toError(error) };
  }
}
