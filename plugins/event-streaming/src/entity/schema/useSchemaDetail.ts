// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import {
  SchemaDetail,
  SchemaTarget,
} from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../../api';
import { Latest, useLatest } from '../../hooks/useLatest';
import { useLiveReload } from '../../hooks/useLiveReload';

/** One schema, loaded again when something has moved. */
export function useSchemaDetail(target: SchemaTarget): Latest<SchemaDetail> {
  const api = useApi(eventStreamingApiRef);
  const { registry, group, artifact } = target;
  const detail = useLatest(
    useCallback(
      () => api.getSchema({ params: { registry, group, artifact } }),
      [api, registry, group, artifact],
    ),
  );
  useLiveReload(detail.reload);
  return detail;
}
