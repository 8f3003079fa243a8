// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { NodeProcess } from '../process/NodeProcess';
import { residentBytes } from '../process/residentBytes';
import { LOOP_PROBE, PORTAL, ROOT } from '../paths';
import { LoopDelays, loopDelaysSchema } from './LoopDelays';
import { PortalClient } from './PortalClient';
import { portalConfig, PortalSetting } from './portalConfig';
import { REQUESTER } from './people';
import { signIn } from './signIn';

const READY_WITHIN_MS = 180_000;
const POLL_MS = 250;

// What `npm start` gives it.
const MEMORY = ['--max-old-space-size=512', '--max-semi-space-size=8'];

/** A portal's backend in a process of its own, on the bench cluster. */
export class MeasuredPortal {
  readonly #process: NodeProcess;
  readonly #url: string;
  readonly #clients: PortalClient[];

  /** Starts with an empty database and waits until somebody can sign in. */
  static async start(setting: PortalSetting): Promise<MeasuredPortal> {
    await rm(setting.dataDir, { recursive: true, force: true });
    await mkdir(setting.dataDir, { recursive: true });
    const config = join(setting.dataDir, 'app-config.bench.json');
    await writeFile(config, JSON.stringify(portalConfig(setting), null, 2));
    const process = NodeProcess.start({
      script: PORTAL,
      args: ['--config', join(ROOT, 'app-config.yaml'), '--config', config],
      nodeArgs: [...MEMORY, '--require', LOOP_PROBE],
      cwd: ROOT,
      logFile: join(setting.dataDir, 'portal.log'),
      env: { NODE_ENV: 'production', MALLOC_ARENA_MAX: '2' },
    });
    const url = `http://127.0.0.1:${setting.port}`;
    try {
      const token = await untilSignedIn(url, process, REQUESTER);
      return new MeasuredPortal(process, url, token);
    } catch (error) {
      await process.stop();
      throw error;
    }
  }

  private constructor(process: NodeProcess, url: string, token: string) {
    this.#process = process;
    this.#url = url;
    this.#clients = [PortalClient.create({ url, token })];
  }

  get client(): PortalClient {
    return this.#clients[0];
  }

  /** Clients with a token each: what is remembered for one helps no other. */
  async clientsFor(count: number): Promise<PortalClient[]> {
    while (this.#clients.length < count) {
      await this.clientOf(REQUESTER);
    }
    return this.#clients.slice(0, count);
  }

  /** A client that somebody has just signed in with. */
  async clientOf(person: string): Promise<PortalClient> {
    const url = this.#url;
    const token = await untilSignedIn(url, this.#process, person);
    const client = PortalClient.create({ url, token });
    this.#clients.push(client);
    return client;
  }

  /** How its event loop was held up since the last question. */
  async loopDelays(): Promise<LoopDelays> {
    return loopDelaysSchema.parse(await this.#process.ask('loop-delays'));
  }

  residentBytes(): Promise<number> {
    return residentBytes(this.#process.pid);
  }

  async stop(): Promise<void> {
    this.#clients.forEach(client => client.close());
    await this.#process.stop();
  }
}

async function untilSignedIn(
  url: string,
  process: NodeProcess,
  person: string,
): Promise<string> {
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    const token = await signIn(url, person);
    if (token) {
      return token;
    }
    if (!process.isRunning || Date.now() > deadline) {
      throw new Error(
        `The portal does not start; its last words:\n${process.lastWords()}`,
      );
    }
    await delay(POLL_MS);
  }
}
