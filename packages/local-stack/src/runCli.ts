// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { parseArgs } from 'node:util';
import { engineFiles } from './stack/engineFiles';
import { fetchStack } from './stack/fetchStack';
import { readLogTail } from './stack/readLogTail';
import { resetStack } from './stack/resetStack';
import { resolveStack, StackOptions } from './stack/resolveStack';
import { setUpStack } from './stack/setUpStack';
import { EngineStatus, stackStatus } from './stack/stackStatus';
import { startStack } from './stack/startStack';
import { stopStack } from './stack/stopStack';

const USAGE = `Usage: <verb> [--only name,name] [--data-dir folder] [--port-base number]
  up             fetch what is missing, start the engines, wait until all of them answer
  down           stop the engines this checkout has started
  reset          stop them and delete their data
  status         how every engine is; ends with 1 unless all are healthy (--json)
  logs <engine>  the end of an engine's output (--lines number)
  fetch          fetch what is missing and start nothing
  set-up         wait for engines started elsewhere, then create rights and database in them`;

const LOG_LINES = 200;

export type CliContext = {
  write: (line: string) => void;
  signal?: AbortSignal;
};

/** Runs one verb; resolves to the exit code. */
export async function runCli(
  args: string[],
  { write, signal }: CliContext,
): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      'data-dir': { type: 'string' },
      'port-base': { type: 'string' },
      lines: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  const [verb, engine] = positionals;
  const options: StackOptions = {
    only: values.only?.split(','),
    dataDir: values['data-dir'],
    portBase: values['port-base'] ? Number(values['port-base']) : undefined,
    onLine: write,
    signal,
  };
  switch (verb) {
    case 'up':
      return up(options, write);
    case 'down':
      await stopStack(options);
      return 0;
    case 'reset':
      await resetStack(options);
      return 0;
    case 'fetch':
      await fetchStack(options);
      return 0;
    case 'set-up':
      await setUpStack(options);
      return 0;
    case 'status':
      return status(options, write, values.json === true);
    case 'logs':
      return logs(engine, options, write, Number(values.lines ?? LOG_LINES));
    default:
      write(USAGE);
      return verb === undefined ? 0 : 1;
  }
}

async function up(
  options: StackOptions,
  write: CliContext['write'],
): Promise<number> {
  const begun = Date.now();
  const { started } = await startStack(options);
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  write(
    started.length === 0
      ? `The stack was already up (${seconds} s)`
      : `The stack is up (${seconds} s)`,
  );
  return 0;
}

async function status(
  options: StackOptions,
  write: CliContext['write'],
  json: boolean,
): Promise<number> {
  const engines = await stackStatus(options);
  if (json) {
    write(JSON.stringify(engines));
  } else {
    engines.map(toLine).forEach(write);
  }
  return engines.every(({ state }) => state === 'healthy') ? 0 : 1;
}

function toLine({ name, state, address, pid, reason }: EngineStatus): string {
  const columns = [name.padEnd(14), state.padEnd(10), address.padEnd(16)];
  const details = [pid && `process ${pid}`, reason].filter(Boolean);
  return [...columns, details.join(', ')].join(' ').trimEnd();
}

async function logs(
  engine: string | undefined,
  options: StackOptions,
  write: CliContext['write'],
  lines: number,
): Promise<number> {
  const { dataDir, groups } = resolveStack({
    ...options,
    only: engine ? [engine] : undefined,
  });
  for (const { name } of groups.flatMap(group => group.engines)) {
    const { logFile } = engineFiles(dataDir, name);
    write(`# ${logFile}`);
    (await readLogTail(logFile, lines)).forEach(write);
  }
  return 0;
}
