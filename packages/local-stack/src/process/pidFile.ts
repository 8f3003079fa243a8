// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { processIdentity } from './processIdentity';
import { readOptional } from './readOptional';

const pidRecordSchema = z.object({
  pid: z.number().int().positive(),
  identity: z.string(),
  startedAt: z.string(),
});

/** What is remembered of a process we started. */
export type PidRecord = z.infer<typeof pidRecordSchema>;

/** The process behind a pid file: running, or ended without having been stopped by us. */
export type PidState =
  | { state: 'none' }
  | { state: 'running'; record: PidRecord }
  | { state: 'gone'; record: PidRecord };

export async function writePidFile(path: string, pid: number): Promise<void> {
  const identity = await processIdentity(pid);
  if (identity === undefined) {
    return; // ended at once; whoever waits for its health will say so
  }
  const startedAt = new Date().toISOString();
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, JSON.stringify({ pid, identity, startedAt }));
  await rename(draft, path);
}

export async function readPidFile(path: string): Promise<PidState> {
  const record = await readRecord(path);
  if (!record) {
    return { state: 'none' };
  }
  const identity = await processIdentity(record.pid);
  return { state: identity === record.identity ? 'running' : 'gone', record };
}

export async function removePidFile(path: string): Promise<void> {
  await rm(path, { force: true });
}

async function readRecord(path: string): Promise<PidRecord | undefined> {
  const text = await readOptional(path);
  return text === undefined
    ? undefined
    : pidRecordSchema.parse(JSON.parse(text));
}
