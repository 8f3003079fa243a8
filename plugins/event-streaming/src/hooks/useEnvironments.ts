// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import { Environment } from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../api';
import { useLatest } from './useLatest';

/** The environments, in the order of the configuration. */
export function useEnvironments(): readonly Environment[] | undefined {
  const api = useApi(eventStreamingApiRef);
  const load = useCallback(
    async () => (await api.listEnvironments({})).items,
    [api],
  );
  return useLatest(load).value;
}
