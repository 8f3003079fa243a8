// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';
import { EngineGroup } from '../Engine';
import { EngineSite } from '../EngineSite';
import { apicurioRegistry } from './apicurioRegistry';

/** A second registry that answers a refused schema with 409, as those before 3.3 did: clients meet both. */
export function registryLegacyGroup(site: EngineSite): EngineGroup {
  const registry = apicurioRegistry({
    name: 'registry-legacy',
    layout: site.layout.registryLegacy,
    folder: join(site.dataDir, 'registry-legacy'),
    settings: { 'apicurio.rest.legacy-error-codes.enabled': true },
  });
  return {
    name: 'registry-legacy',
    title: 'Schema registry with the old error codes',
    engines: [registry],
    ready: async () => 'open to everyone on this machine',
  };
}
