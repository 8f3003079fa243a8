// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../api';
import { useLatest } from '../hooks/useLatest';
import { useLiveReload } from '../hooks/useLiveReload';

const RECENT = 6;
const MOST_OPEN = 5;

/**
 * What the overview shows: the estate, what waits for the reader, one's open
 * requests, what happened. Each
 * is shown as soon as it is known, and the others stay when one fails.
 */
export function useOverview(environment: string | undefined) {
  const api = useApi(eventStreamingApiRef);
  const estate = useLatest(
    useCallback(
      () => api.getOverview({ query: { environment } }),
      [api, environment],
    ),
  );
  const open = useLatest(
    useCallback(
      () =>
        api.listRequests({
          query: { role: 'mine', open: 'true', limit: MOST_OPEN },
        }),
      [api],
    ),
  );
  const toReview = useLatest(
    useCallback(
      () =>
        api.listRequests({ query: { role: 'to-review', limit: MOST_OPEN } }),
      [api],
    ),
  );
  const recent = useLatest(
    useCallback(() => api.listRequests({ query: { limit: RECENT } }), [api]),
  );
  useLiveReload(() =>
    Promise.all([estate, open, toReview, recent].map(part => part.reload())),
  );
  return { estate, open, toReview, recent };
}
