// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import {
  EventStreamingApi,
  RegisteredReference,
  SchemaContent,
  schemaReferenceSchema,
} from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../../../api';
import { isUnavailable } from '../../../components/state/isUnavailable';
import { Latest, useLatest } from '../../../hooks/useLatest';

type ReadReferences = SchemaContent['references'];

/** The documents that a draft refers to, with those that they refer to. */
export function useReferences(
  registry: string,
  references: readonly RegisteredReference[] = [],
): Latest<ReadReferences> {
  const api = useApi(eventStreamingApiRef);
  // A request is read again and again, and refers to the same all the time.
  const named = JSON.stringify(references);
  const load = useCallback(async () => {
    const wanted = schemaReferenceSchema.array().parse(JSON.parse(named));
    const read = await Promise.all(
      wanted.map(reference => readReference(api, registry, reference)),
    );
    return read.flat();
  }, [api, registry, named]);
  return useLatest(load);
}

/** What is not there, or may not be seen, is shown as missing. */
async function readReference(
  api: EventStreamingApi,
  registry: string,
  reference: RegisteredReference,
): Promise<ReadReferences> {
  const { group, artifact, version } = reference;
  try {
    const params = { registry, group, artifact, version };
    const { content, references } = await api.getSchemaVersion({ params });
    return [{ ...reference, content }, ...references];
  } catch (error) {
    if (error instanceof Error && isUnavailable(error)) {
      return [reference];
    }
    throw error;
  }
}
