// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import { ConnectorConfigKey } from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../../../../api';
import { useLatest } from '../../../../hooks/useLatest';

const NONE: readonly ConnectorConfigKey[] = [];

/** What the worker says of the keys of a plug-in. */
export interface PluginKeys {
  /** Empty until it has said, and where it does not: a page can do without. */
  keys: readonly ConnectorConfigKey[];
  /** The worker is being asked. */
  pending: boolean;
}

/** Asks for the keys of a plug-in; of no plug-in there are none. */
export function usePluginKeys(connect: string, plugin: string): PluginKeys {
  const api = useApi(eventStreamingApiRef);
  const load = useCallback(async () => {
    const params = { connect, plugin };
    const { keys } = await api.getConnectorPlugin({ params });
    return { plugin, keys };
  }, [api, connect, plugin]);
  const { value, error, loading } = useLatest(plugin ? load : undefined);
  const isOwn = value?.plugin === plugin;
  return {
    keys: isOwn ? value.keys : NONE,
    pending: plugin !== '' && !isOwn && (loading || !error),
  };
}
