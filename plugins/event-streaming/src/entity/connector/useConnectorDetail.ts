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
import { useLiveReload } from '../../hooks/useLiveReload';

/** One connector, loaded again when something has moved. */
export function useConnectorDetail(
  target: ConnectorTarget,
): Latest<ConnectorDetail> {
  const api = useApi(eventStreamingApiRef);
  const { connect, connector } = target;
  const detail = useLatest(
    useCallback(
      () => api.getConnector({ params: { connect, connector } }),
      [api, connect, connector],
    ),
  );
  useLiveReload(detail.reload);
  return detail;
}
