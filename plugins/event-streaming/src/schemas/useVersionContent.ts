// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import {
  SchemaContent,
  SchemaTarget,
} from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../api';
import { Latest, useLatest } from '../hooks/useLatest';

/**
 * A version with its document; it never changes, so it is loaded once.
 *
 * @param version - undefined loads nothing
 */
export function useVersionContent(
  { registry, group, artifact }: SchemaTarget,
  version: string | undefined,
): Latest<SchemaContent> {
  const api = useApi(eventStreamingApiRef);
  const load = useCallback(
    () =>
      api.getSchemaVersion({
        params: { registry, group, artifact, version: version ?? '' },
      }),
    [api, registry, group, artifact, version],
  );
  return useLatest(version === undefined ? undefined : load);
}
