// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import {
  PlanCheck,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import { useMemo } from 'react';
import { eventStreamingApiRef } from '../api';
import { Latest, useLatest } from '../hooks/useLatest';
import { usePolling } from '../hooks/usePolling';

const EVERY_MS = 60_000;

/** A comparison with when it was made. */
export interface ComparedPlan extends PlanCheck {
  at: number;
}

/**
 * Compares the plan that people decide about with what it would be now, while
 * that matters.
 */
export function usePlanCheck({
  id,
  revision,
  state,
}: Pick<StreamingRequest, 'id' | 'revision' | 'state'>): Latest<ComparedPlan> {
  const api = useApi(eventStreamingApiRef);
  const matters = state === 'pending' || state === 'stale';
  const load = useMemo(
    () =>
      matters
        ? async () => ({
            ...(await api.getRequestPlan({ params: { id } })),
            at: Date.now(),
            revision,
          })
        : undefined,
    [api, id, matters, revision],
  );
  const check = useLatest<ComparedPlan>(load);
  usePolling(check.reload, matters ? EVERY_MS : undefined);
  return matters ? check : { ...check, value: undefined, error: undefined };
}
