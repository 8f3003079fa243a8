// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import {
  ConnectorDetail,
  ConnectorTarget,
} from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../../api';
import { Latest, useLatest } from '../../hooks/useLatest';

/** A connector as it is now; it is not loaded again when something moves. */
export function useConnectorOnce({
  connect,
  connector,
}: ConnectorTarget): Latest<ConnectorDetail> {
  const api = useApi(eventStreamingApiRef);
  return useLatest(
    useCallback(
      () => api.getConnector({ params: { connect, connector } }),
      [api, connect, connector],
    ),
  );
}
