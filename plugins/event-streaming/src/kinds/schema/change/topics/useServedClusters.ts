// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../../../../api';
import { useLatest } from '../../../../hooks/useLatest';

const NONE: readonly string[] = [];

/** The clusters whose topics have their schemas in a registry; none while that is not known. */
export function useServedClusters(registry: string): readonly string[] {
  const api = useApi(eventStreamingApiRef);
  const load = useCallback(async () => {
    const { items } = await api.listClusters({});
    return items
      .filter(({ schemaRegistry }) => schemaRegistry === registry)
      .map(({ name }) => name);
  }, [api, registry]);
  return useLatest(load).value ?? NONE;
}
