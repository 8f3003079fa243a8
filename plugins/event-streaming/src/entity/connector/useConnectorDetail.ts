// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorDetail,
  ConnectorTarget,
} from '@sluice/plugin-event-streaming-common';
import { Latest } from '../../hooks/useLatest';
import { useLiveReload } from '../../hooks/useLiveReload';
import { useConnectorOnce } from '../../kinds/connector/useConnectorOnce';

/** One connector, loaded again when something has moved. */
export function useConnectorDetail(
  target: ConnectorTarget,
): Latest<ConnectorDetail> {
  const detail = useConnectorOnce(target);
  useLiveReload(detail.reload);
  return detail;
}
