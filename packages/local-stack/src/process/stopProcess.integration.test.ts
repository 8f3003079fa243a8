// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findJava } from '../java/findJava';
import { readPidFile, writePidFile } from './pidFile';
import { killProcess } from './stopProcess';

jest.setTimeout(60_000);

/**
 * Listens, tells its port, and has many threads busy from then on, as an engine
 * under load does: not before, for other tests run on the same cores.
 */
const BUSY_SERVER = `
  public class Busy {
    public static void main(String[] arguments) throws Exception {
      var server = new java.net.ServerSocket(0);
      var told = new java.util.concurrent.CountDownLatch(1);
      for (int i = 0; i < 300; i++) {
        new Thread(() -> {
          try { told.await(); } catch (InterruptedException e) { return; }
          while (true) { Thread.onSpinWait(); }
        }).start();
      }
      System.out.println(server.getLocalPort());
      told.countDown();
    }
  }
`;

describe('killProcess', () => {
  let folder: string;
  let engine: ChildProcess;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sluice-kill-'));
  });

  afterEach(async () => {
    engine.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  async function startBusyServer(): Promise<number> {
    const source = join(folder, 'Busy.java');
    await writeFile(source, BUSY_SERVER);
    const java = await findJava();
    engine = spawn(java?.file ?? 'java', [source], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(engine.stdout!, 'data');
    return Number(String(line));
  }

  it('waits until the last thread has let go of the ports', async () => {
    const port = await startBusyServer();
    const pidFile = join(folder, 'engine.pid');
    await writePidFile(pidFile, engine.pid!);
    const found = await readPidFile(pidFile);
    if (found.state !== 'running') {
      throw new Error(`The server is ${found.state}`);
    }

    await killProcess(found.record);

    await expect(isListening(port)).resolves.toBe(false);
  });
});

function isListening(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}
