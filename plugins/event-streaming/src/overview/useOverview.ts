// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../api';
import { useLatest } from '../hooks/useLatest';
import { useLiveReload } from '../hooks/useLiveReload';

const RECENT = 6;
const MOST_OPEN = 5;

/** What the overview shows: the estate, one's open requests, what happened. */
export function useOverview(environment: string | undefined) {
  const api = useApi(eventStreamingApiRef);
  const content = useLatest(
    useCallback(async () => {
      const [overview, open, recent] = await Promise.all([
        api.getOverview({ query: { environment } }),
        api.listRequests({
          query: { role: 'mine', open: 'true', limit: MOST_OPEN },
        }),
        api.listRequests({ query: { limit: RECENT } }),
      ]);
      return { overview, open, recent };
    }, [api, environment]),
  );
  useLiveReload(content.reload);
  return content;
}
