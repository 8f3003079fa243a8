// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import { ConnectorPlugin } from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../../../api';
import { Latest, useLatest } from '../../../hooks/useLatest';

/** What connectors can be made of on a Connect cluster. */
export function usePlugins(
  connect: string,
): Latest<readonly ConnectorPlugin[]> {
  const api = useApi(eventStreamingApiRef);
  return useLatest(
    useCallback(async () => {
      const { items } = await api.listConnectorPlugins({ params: { connect } });
      return items;
    }, [api, connect]),
  );
}
