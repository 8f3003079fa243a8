// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';
import { EngineGroup } from '../Engine';
import { EngineSite } from '../EngineSite';
import { apicurioRegistry } from './apicurioRegistry';

/** The schema registry, set as Apicurio comes: deletion is off, a refused schema is answered with 400. */
export function registryGroup({ layout, dataDir }: EngineSite): EngineGroup {
  const registry = apicurioRegistry({
    name: 'registry',
    layout: layout.registry,
    folder: join(dataDir, 'registry'),
  });
  return {
    name: 'registry',
    title: 'Schema registry',
    engines: [registry],
    ready: async () => 'open to everyone on this machine',
  };
}
