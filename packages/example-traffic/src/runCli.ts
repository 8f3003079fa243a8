// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { parseArgs } from 'node:util';
import { stackLayout } from '@sluice/local-stack';
import { loadExamples } from './load/loadExamples';
import { runTraffic } from './traffic/runTraffic';

const USAGE = `Usage: <verb> [--portal http://localhost:7007] [--port-base 19000]
  load   request the example topics through the portal, make the others directly
  run    keep producers and consumers running until it is stopped`;

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
    },
  });
  const portBase = values['port-base'];
  const layout = stackLayout({
    portBase: portBase ? Number(portBase) : undefined,
  });
  switch (positionals[0]) {
    case 'load':
      await loadExamples({
        portalUrl: values.portal,
        layout,
        onLine: write,
        signal,
      });
      return 0;
    case 'run':
      await runTraffic({ layout, signal, onLine: write });
      return 0;
    default:
      write(USAGE);
      return positionals.length === 0 ? 0 : 1;
  }
}
