// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { InputError, NotFoundError } from '@backstage/errors';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { EngineGroup } from '../engines/Engine';
import { EngineSite } from '../engines/EngineSite';
import { createEngineGroups, createGroupsOnDemand } from '../engines/registry';
import { DEFAULT_PORT_BASE, StackLayout, stackLayout } from '../stackLayout';
import { Report } from './Report';
import { stackDataDir } from './stackDataDir';

// The highest offset in the layout must still be a port.
const HIGHEST_PORT_BASE = 65_000;

/** Which stack is meant. What is left out comes from the environment, then from the defaults. */
export type StackOptions = {
  /** Data, logs and pid files; `SLUICE_DATA_DIR`, default `.local-stack` in the checkout. */
  dataDir?: string;
  /** First port; `SLUICE_PORT_BASE`, default 19000. */
  portBase?: number;
  /** Downloads, shared by all checkouts; `SLUICE_CACHE_DIR`, default the cache folder of the system. */
  cacheDir?: string;
  /** Groups or single engines; all but those on demand when left out, none when empty. */
  only?: readonly string[] | 'all';
  /** Told what happens, a line at a time. */
  onLine?: (line: string) => void;
  /** Stops a start that is under way, with everything it has started. */
  signal?: AbortSignal;
};

/** Options with every default filled in. */
export type Stack = {
  dataDir: string;
  cacheDir: string;
  layout: StackLayout;
  /** Only the groups and engines that were asked for. */
  groups: EngineGroup[];
  report: Report;
  signal?: AbortSignal;
};

export function resolveStack(
  options: StackOptions = {},
  env: NodeJS.ProcessEnv = process.env,
): Stack {
  const dataDir = stackDataDir(options.dataDir, env);
  const cacheDir = resolve(
    options.cacheDir ?? env.SLUICE_CACHE_DIR ?? systemCache(env),
  );
  const layout = stackLayout({
    portBase: validPortBase(
      options.portBase ?? Number(env.SLUICE_PORT_BASE || DEFAULT_PORT_BASE),
    ),
  });
  return {
    dataDir,
    cacheDir,
    layout,
    groups: selectGroups({ layout, dataDir }, options.only),
    report: Report.create(options.onLine ?? (() => undefined)),
    signal: options.signal,
  };
}

function validPortBase(portBase: number): number {
  const isUsable =
    Number.isInteger(portBase) &&
    portBase >= 1024 &&
    portBase <= HIGHEST_PORT_BASE;
  if (!isUsable) {
    throw new InputError(
      `The port base (SLUICE_PORT_BASE) must be a whole number from 1024 to ${HIGHEST_PORT_BASE}, not '${portBase}'`,
    );
  }
  return portBase;
}

function selectGroups(
  site: EngineSite,
  only: StackOptions['only'],
): EngineGroup[] {
  if (!only) {
    return createEngineGroups(site);
  }
  const groups = [...createEngineGroups(site), ...createGroupsOnDemand(site)];
  if (only === 'all') {
    return groups;
  }
  const known = groups.flatMap(({ name, engines }) => [
    name,
    ...engines.map(engine => engine.name),
  ]);
  const unknown = only.find(name => !known.includes(name));
  if (unknown !== undefined) {
    throw new NotFoundError(
      `There is no engine '${unknown}'; known are ${[...new Set(known)].join(
        ', ',
      )}`,
    );
  }
  return groups
    .map(group => selectEngines(group, only))
    .filter(({ engines }) => engines.length > 0);
}

function selectEngines(
  group: EngineGroup,
  only: readonly string[],
): EngineGroup {
  const engines = group.engines.filter(
    ({ name }) => only.includes(group.name) || only.includes(name),
  );
  if (engines.length === group.engines.length) {
    return group;
  }
  // Setting up needs the whole group, which may be down on purpose.
  const names = engines.map(({ name }) => name).join(', ');
  return { ...group, engines, ready: async () => `only ${names}` };
}

function systemCache(env: NodeJS.ProcessEnv): string {
  if (process.platform === 'darwin') {
    return join(homedir(), 'Library', 'Caches', 'sluice');
  }
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'sluice');
}
