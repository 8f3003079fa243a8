// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { askPs } from './askPs';
import { readOptional } from './readOptional';

/** Program and arguments of a process; empty when there is no such process. */
export async function processCommand(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    const command = await readOptional(`/proc/${pid}/cmdline`);
    return (command ?? '').replaceAll('\0', ' ').trim();
  }
  return (await askPs(pid, 'command=')).join(' ');
}
