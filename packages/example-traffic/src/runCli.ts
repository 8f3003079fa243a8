// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  composeConnectPlace,
  connectPlace,
  stackLayout,
} from '@sluice/local-stack';
import { loadExamples } from './load/loadExamples';
import { runTraffic } from './traffic/runTraffic';

const USAGE = `Usage: <verb> [--portal http://localhost:7007] [--port-base 19000] [--data-dir .local-stack] [--compose]
  load   request the examples through the portal, make the others directly
  run    keep producers and consumers running until it is stopped
  --compose: the engines are those of docker-compose.yml`;

export interface CliContext {
  write: (line: string) => void;
  signal: AbortSignal;
  env: NodeJS.ProcessEnv;
}

/** Runs one verb; resolves to the exit code. */
export async function runCli(
  args: string[],
  { write, signal, env }: CliContext,
): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      portal: { type: 'string', default: 'http://localhost:7007' },
      'port-base': { type: 'string', default: env.SLUICE_PORT_BASE },
      'data-dir': { type: 'string' },
      compose: { type: 'boolean', default: false },
    },
  });
  const portBase = values['port-base'];
  const layout = stackLayout({
    portBase: portBase ? Number(portBase) : undefined,
  });
  const place = values.compose
    ? composeConnectPlace()
    : connectPlace({ layout, dataDir: values['data-dir'] });
  switch (positionals[0]) {
    case 'load':
      await loadExamples({
        portalUrl: values.portal,
        layout,
        place,
        onLine: write,
        signal,
      });
      return 0;
    case 'run':
      await runTraffic({
        layout,
        usageFile: join(place.filesHere, 'usage.csv'),
        signal,
        onLine: write,
      });
      return 0;
    default:
      write(USAGE);
      return positionals.length === 0 ? 0 : 1;
  }
}
