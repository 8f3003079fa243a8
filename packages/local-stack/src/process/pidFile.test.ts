// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPidFile, writePidFile } from './pidFile';
import { stopProcess } from './stopProcess';

const STAY = 'process.stdout.write("up"); setInterval(() => {}, 1000)';
const STAY_DEAF = `process.on("SIGTERM", () => {}); ${STAY}`;

describe('a process behind a pid file', () => {
  let folder: string;
  let pidFile: string;
  let child: ChildProcess;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sluice-pid-'));
    pidFile = join(folder, 'run', 'engine.json');
  });

  afterEach(async () => {
    child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  async function startProcess(script: string) {
    child = spawn(process.execPath, ['-e', script], { stdio: 'pipe' });
    await once(child.stdout!, 'data');
    await writePidFile(pidFile, child.pid!);
    return readPidFile(pidFile);
  }

  it('is seen running and, after its end, gone', async () => {
    await expect(startProcess(STAY)).resolves.toMatchObject({
      state: 'running',
      record: { pid: child.pid },
    });

    child.kill('SIGKILL');
    await once(child, 'exit');

    await expect(readPidFile(pidFile)).resolves.toMatchObject({
      state: 'gone',
    });
  });

  it('is not taken for another process that got its id later', async () => {
    await startProcess(STAY);
    const record = JSON.parse(await readFile(pidFile, 'utf8'));
    const earlier = { ...record, identity: 'another boot/1' };
    await writeFile(pidFile, JSON.stringify(earlier));

    await expect(readPidFile(pidFile)).resolves.toMatchObject({
      state: 'gone',
    });
  });

  it('ends in its own way when asked, even while paused', async () => {
    const found = await startProcess(STAY);
    child.kill('SIGSTOP');

    await expect(
      stopProcess(recordOf(found), { signal: 'SIGTERM', timeoutMs: 10_000 }),
    ).resolves.toBe('stopped');
    expect(child.signalCode).not.toBe('SIGKILL');
  });

  it('is killed when it does not listen', async () => {
    const found = await startProcess(STAY_DEAF);

    await expect(
      stopProcess(recordOf(found), { signal: 'SIGTERM', timeoutMs: 100 }),
    ).resolves.toBe('killed');
  });

  it('is unknown without a file', async () => {
    await startProcess(STAY);
    await expect(readPidFile(join(folder, 'none.json'))).resolves.toEqual({
      state: 'none',
    });
  });
});

function recordOf(found: Awaited<ReturnType<typeof readPidFile>>) {
  if (found.state !== 'running') {
    throw new Error(`The process should run, but is '${found.state}'`);
  }
  return found.record;
}
