// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { eventStreamingApiRef } from '../../../../api';
import { useLatest } from '../../../../hooks/useLatest';

/**
 * How many replicas a cluster has and should have at most. Undefined where
 * nobody says so, or it cannot be read: the form does without.
 */
export function useReplicaBudget(
  cluster: string,
): { replicas: number; limit: number } | undefined {
  const api = useApi(eventStreamingApiRef);
  const load = useMemo(
    () =>
      cluster === ''
        ? undefined
        : async () => {
            const { name, budget } = await api.getCluster({
              params: { cluster },
            });
            return { name, ...budget };
          },
    [api, cluster],
  );
  const { value } = useLatest(load);
  return value?.name === cluster && value.limit !== undefined
    ? { replicas: value.replicas, limit: value.limit }
    : undefined;
}
