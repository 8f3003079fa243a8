// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { execFile } from 'node:child_process';
import { chown, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { pathExists } from '../../process/pathExists';
import { processCommand } from '../../process/processCommand';
import { readOptional } from '../../process/readOptional';
import { unprivilegedUid } from './unprivileged';

const run = promisify(execFile);

export type PostgresFormat = {
  binaries: string;
  databaseDir: string;
  user: string;
  password: string;
};

/** Creates the database files if there are none. */
export async function formatPostgres(format: PostgresFormat): Promise<void> {
  const { databaseDir } = format;
  if (await pathExists(databaseDir)) {
    await removeStrangersPidFile(databaseDir);
    return;
  }
  await mkdir(dirname(databaseDir), { recursive: true });
  const draft = await mkdtemp(`${databaseDir}.draft-`);
  try {
    // Under its final name only when complete: an interrupted initdb leaves a folder that is no database.
    await rename(await initdb(draft, format), databaseDir);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function initdb(draft: string, format: PostgresFormat): Promise<string> {
  const uid = unprivilegedUid();
  const database = join(draft, 'database');
  const passwordFile = join(draft, 'password');
  await writeFile(passwordFile, format.password);
  if (uid !== undefined) {
    await chown(draft, uid, uid);
    await chown(passwordFile, uid, uid);
  }
  await run(
    join(format.binaries, 'bin', 'initdb'),
    [
      ...['-D', database, '-U', format.user, '--pwfile', passwordFile],
      ...['-A', 'scram-sha-256', '-E', 'UTF8', '--locale=C', '--no-sync'],
    ],
    { cwd: draft, uid, gid: uid },
  );
  return database;
}

/**
 * After a crash `postmaster.pid` names a process id that may by now belong to any program of this user, and
 * PostgreSQL would refuse to start. When the process is gone or is a PostgreSQL, its own check is the better one.
 */
async function removeStrangersPidFile(databaseDir: string): Promise<void> {
  const file = join(databaseDir, 'postmaster.pid');
  const pid = Number((await readOptional(file))?.split('\n')[0]);
  const command = pid > 0 ? await processCommand(pid) : '';
  if (command !== '' && !command.includes('postgres')) {
    await rm(file, { force: true });
  }
}
