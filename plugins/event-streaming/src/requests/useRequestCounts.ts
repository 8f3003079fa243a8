// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import { RequestCounts } from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../api';
import { useLatest } from '../hooks/useLatest';
import { useLiveReload } from '../hooks/useLiveReload';

/** How many open requests concern the reader; kept up to date. */
export function useRequestCounts(): RequestCounts | undefined {
  const api = useApi(eventStreamingApiRef);
  const counts = useLatest(useCallback(() => api.getRequestCounts({}), [api]));
  useLiveReload(counts.reload);
  return counts.value;
}
