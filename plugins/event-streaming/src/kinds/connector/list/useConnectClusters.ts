// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import { ConnectClusterSummary } from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../../../api';
import { useLatest } from '../../../hooks/useLatest';

/** The Connect clusters; undefined until they are known. */
export function useConnectClusters():
  | readonly ConnectClusterSummary[]
  | undefined {
  const api = useApi(eventStreamingApiRef);
  return useLatest(
    useCallback(async () => (await api.listConnectClusters({})).items, [api]),
  ).value;
}
