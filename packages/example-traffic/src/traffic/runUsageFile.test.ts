// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runUsageFile } from './runUsageFile';

describe('runUsageFile', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sluice-usage-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  async function runUntilItEnds(file: string): Promise<void> {
    const running = runUsageFile(file, AbortSignal.timeout(200), 20);
    await expect(running).rejects.toThrow(/abort/i); // it was waiting
  }

  it('adds lines of usage to a file until it is ended, and goes on with it later', async () => {
    const file = join(folder, 'files', 'usage.csv');

    await runUntilItEnds(file);
    const before = await readFile(file, 'utf8');
    await runUntilItEnds(file);
    const after = await readFile(file, 'utf8');

    expect(after.startsWith(before)).toBe(true);
    expect(after.length).toBeGreaterThan(before.length);
    for (const line of after.trimEnd().split('\n')) {
      expect(line).toMatch(
        /^\d{4}-\d\d-\d\dT[\d:.]+Z,tnt-\d+,(query-seconds|stored-gigabytes|tokens),\d+$/,
      );
    }
  });
});
