// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import { PolicyView } from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../api';
import { useLatest } from './useLatest';

/** The rules in force for the reader; undefined until they are known. */
export function usePolicy(): PolicyView | undefined {
  const api = useApi(eventStreamingApiRef);
  return useLatest(useCallback(() => api.getPolicy({}), [api])).value;
}
