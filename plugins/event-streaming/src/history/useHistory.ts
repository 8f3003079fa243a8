// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import {
  Contract,
  KindDefinition,
  RouteResponse,
  Target,
} from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../api';
import { Latest, useLatest } from '../hooks/useLatest';
import { useLiveReload } from '../hooks/useLiveReload';

/** What was asked for an object, and what was recorded of it. */
export interface History {
  requests: Latest<RouteResponse<Contract['listRequests']>>;
  trail: Latest<RouteResponse<Contract['listAudit']>>;
}

interface Question {
  source: string;
  title: string;
  limit: number;
}

/**
 * The history of an object, newest first.
 *
 * @param target - keep it stable
 * @param limit - rows of each
 */
export function useHistory(
  kind: KindDefinition,
  target: Target,
  limit: number,
): History {
  const api = useApi(eventStreamingApiRef);
  const load = useCallback(
    async <I extends { target?: Target }>(
      list: (query: Question) => Promise<{ items: I[]; totalItems: number }>,
    ) => {
      const source = kind.sourceOf(target);
      const page = await list({ source, title: kind.titleOf(target), limit });
      // Other kinds may have an object of the same name in the same place; what
      // was refused before it was read tells only that name.
      const items = page.items.filter(
        ({ target: found }) => !found || isAbout(kind, found, target),
      );
      const isWhole = items.length === page.items.length;
      return { items, totalItems: isWhole ? page.totalItems : items.length };
    },
    [kind, target, limit],
  );
  const requests = useLatest(
    useCallback(() => load(query => api.listRequests({ query })), [api, load]),
  );
  const trail = useLatest(
    useCallback(() => load(query => api.listAudit({ query })), [api, load]),
  );
  useLiveReload(() => Promise.all([requests.reload(), trail.reload()]));
  return { requests, trail };
}

function isAbout(kind: KindDefinition, found: Target, wanted: Target): boolean {
  return (
    kind.target.safeParse(found).success &&
    kind.keyOf(found) === kind.keyOf(wanted)
  );
}
