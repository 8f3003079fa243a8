// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  AuthService,
  DiscoveryService,
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { EventStreamingEntityProvider } from './EventStreamingEntityProvider';
import { PluginCatalogSource } from './PluginCatalogSource';
import { readSourceNames } from './readSourceNames';

/** One provider a source, by the source's name. */
export function createProviders(options: {
  auth: AuthService;
  config: RootConfigService;
  discovery: DiscoveryService;
  logger: LoggerService;
}): Map<string, EventStreamingEntityProvider> {
  const { config, logger } = options;
  return new Map(
    readSourceNames(config).map(name => {
      const source = PluginCatalogSource.create({ ...options, source: name });
      return [
        name,
        EventStreamingEntityProvider.create({ name, source, logger }),
      ];
    }),
  );
}
