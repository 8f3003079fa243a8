// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from './runCli';

describe('runCli', () => {
  let dataDir: string;
  let lines: string[];

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'sluice-cli-'));
    lines = [];
  });

  afterEach(async () => {
    await rm(dataDir, { recursive: true, force: true });
  });

  function run(...args: string[]): Promise<number> {
    const folder = ['--data-dir', dataDir, '--port-base', '19000'];
    return runCli([...folder, ...args], {
      write: line => lines.push(line),
    });
  }

  it('explains itself', async () => {
    await expect(run()).resolves.toBe(0);
    expect(lines[0]).toMatch(/^Usage: <verb>/);
  });

  it('fails on an unknown verb', async () => {
    await expect(run('upp')).resolves.toBe(1);
  });

  it('ends with 1 while engines are stopped', async () => {
    await expect(run('status', '--only', 'kafka-dev')).resolves.toBe(1);
    expect(lines).toEqual(['kafka-dev      stopped    127.0.0.1:19092']);
  });

  it('prints the state for programs too', async () => {
    await run('status', '--json', '--port-base', '20000');
    expect(JSON.parse(lines[0])).toContainEqual(
      expect.objectContaining({ name: 'postgres', address: '127.0.0.1:20432' }),
    );
  });

  it('prints the end of a log', async () => {
    await mkdir(join(dataDir, 'logs'));
    const log = join(dataDir, 'logs', 'postgres.log');
    await writeFile(log, 'one\ntwo\nthree\n');

    await run('logs', 'postgres', '--lines', '2');

    expect(lines).toEqual([`# ${log}`, 'two', 'three']);
  });

  it('stops nothing that this folder has not started', async () => {
    await expect(run('down', '--only', 'postgres')).resolves.toBe(0);
    expect(lines).toEqual(['postgres: not running']);
  });

  it('names the engines when asked for another one', async () => {
    await expect(run('up', '--only', 'redis')).rejects.toThrow(
      /There is no engine 'redis'/,
    );
  });
});
