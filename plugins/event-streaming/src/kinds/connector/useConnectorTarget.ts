// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorTarget } from '@sluice/plugin-event-streaming-common';
import { useMemo } from 'react';

/** The target of a connector, the same as long as it is the same connector. */
export function useConnectorTarget(of: ConnectorTarget): ConnectorTarget {
  const { connect, connector } = of;
  return useMemo(() => ({ connect, connector }), [connect, connector]);
}
