// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import { ConnectorConfigKey } from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../../../../api';
import { useLatest } from '../../../../hooks/useLatest';

const NONE: readonly ConnectorConfigKey[] = [];

/**
 * What the worker says of the keys of a plug-in; empty until it has, and where
 * it does not, for a page can do without.
 */
export function usePluginKeys(
  connect: string,
  plugin: string,
): readonly ConnectorConfigKey[] {
  const api = useApi(eventStreamingApiRef);
  const load = useCallback(async () => {
    const params = { connect, plugin };
    const { keys } = await api.getConnectorPlugin({ params });
    return { plugin, keys };
  }, [api, connect, plugin]);
  const { value } = useLatest(plugin ? load : undefined);
  // The keys of another plug-in stay until its own are there.
  return value?.plugin === plugin ? value.keys : NONE;
}
