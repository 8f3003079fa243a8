// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Engine } from '../engines/Engine';
import { readPidFile } from '../process/pidFile';
import { engineFiles } from './engineFiles';
import { resolveStack, StackOptions } from './resolveStack';
import { unhealthyReason } from './waitUntilHealthy';

/** How one engine is, asked from the engine itself. */
export type EngineStatus = {
  name: string;
  address: string;
  logFile: string;
  /** `ended`: it was started and not stopped, yet its process is gone. */
  state: 'stopped' | 'ended' | 'unhealthy' | 'healthy';
  pid?: number;
  startedAt?: string;
  reason?: string;
};

export async function stackStatus(
  options: StackOptions = {},
): Promise<EngineStatus[]> {
  const { groups, dataDir } = resolveStack(options);
  const engines = groups.flatMap(group => group.engines);
  return Promise.all(engines.map(engine => engineStatus(engine, dataDir)));
}

async function engineStatus(
  engine: Engine,
  dataDir: string,
): Promise<EngineStatus> {
  const { name, address } = engine;
  const { pidFile, logFile } = engineFiles(dataDir, name);
  const base = { name, address, logFile };
  const found = await readPidFile(pidFile);
  if (found.state === 'none') {
    return { ...base, state: 'stopped' };
  }
  if (found.state === 'gone') {
    return { ...base, state: 'ended', startedAt: found.record.startedAt };
  }
  const { pid, startedAt } = found.record;
  const reason = await unhealthyReason(engine);
  const state = reason === undefined ? 'healthy' : 'unhealthy';
  return { ...base, state, pid, startedAt, reason };
}
