// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockCredentials } from '@backstage/backend-test-utils';
import { ServiceUnavailableError, toError } from '@backstage/errors';
import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import {
  BackendProcessOptions,
  ProcessNews,
  ProcessOrder,
} from './BackendProcessOptions';
import { CrashPoint } from './CrashPoint';
import { eventually } from '../eventually';
import { freePort } from './freePort';

const ENTRY = join(__dirname, 'slimBackend.ts');
const LOADER = ['--require', '@backstage/cli/config/nodeTransform.cjs'];
const READY_MS = 180_000;
const NEWS = new Set<string>(['told', 'holding', 'sent', 'pass']);

/** The answer to a call. */
export interface Answer {
  status: number;
  body: unknown;
}

/** A backend in a process of its own, which a test may kill. */
export class BackendProcess {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  readonly #url: string;
  readonly #output: string[] = [];
  readonly news: ProcessNews[] = [];
  /** What it told before it was last made to wait is old. */
  #heldFrom = 0;

  /** Resolves when it answers. */
  static async start(options: BackendProcessOptions): Promise<BackendProcess> {
    const port = await freePort();
    const backend = new BackendProcess(port, withPort(options, port));
    await backend.#ready();
    return backend;
  }

  private constructor(port: number, options: BackendProcessOptions) {
    this.#url = `http://127.0.0.1:${port}`;
    this.#child = spawn(process.execPath, [...LOADER, ENTRY], {
      cwd: __dirname,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        ...process.env,
        // It is no test itself: Backstage's logger is silent in tests.
        NODE_ENV: 'development',
        SLUICE_TEST_BACKEND: JSON.stringify(options),
      },
    });
    this.#ended = once(this.#child, 'exit');
    [this.#child.stdout, this.#child.stderr].forEach(stream =>
      stream?.on('data', chunk => this.#output.push(String(chunk))),
    );
    this.#child.on('message', (message: ProcessNews) => {
      // The TypeScript loader reports the files it loads.
      if (NEWS.has(message.news)) {
        this.news.push(message);
      }
    });
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** What it wrote, for the message of a test that fails. */
  get output(): string {
    return this.#output.join('');
  }

  /** @throws ServiceUnavailableError when it dies before it answers */
  get(path: string, name: string): Promise<Answer> {
    return this.#call('GET', path, name);
  }

  post(path: string, name: string, body: object): Promise<Answer> {
    return this.#call('POST', path, name, body);
  }

  put(path: string, name: string, body: object): Promise<Answer> {
    return this.#call('PUT', path, name, body);
  }

  /** The answer as it is sent, to a call with these headers. */
  async text(path: string, headers: Record<string, string>): Promise<string> {
    const answer = await fetch(`${this.#url}/api/event-streaming${path}`, {
      headers,
    });
    const names = JSON.stringify([...answer.headers]);
    return `${answer.status} ${names} ${await answer.text()}`;
  }

  /** Makes it kill itself at a point that is still to come. */
  crashAt(at: CrashPoint): Promise<void> {
    return this.#order({ order: 'crash', at });
  }

  /** Makes it wait before it creates the next topic. */
  holdCreation(): Promise<void> {
    this.#heldFrom = this.news.length;
    return this.#order({ order: 'hold-creation' });
  }

  /** Resolves when it waits before a creation. */
  async holding(): Promise<void> {
    await this.#tells(it => it.news === 'holding');
  }

  /** Resolves when it has sent such a request to Kafka since it was held. */
  async hasSent(api: string): Promise<void> {
    await this.#tells(it => it.news === 'sent' && it.api === api);
  }

  goOn(): Promise<void> {
    return this.#order({ order: 'go-on' });
  }

  /** Takes somebody out of all teams in its catalog. */
  leaveTeams(name: string): Promise<void> {
    return this.#order({ order: 'leave-teams', name });
  }

  /** Resolves when it has ended. */
  async ended(): Promise<void> {
    await this.#ended;
  }

  /** As a crash would: nothing is finished and nothing is closed. */
  async kill(): Promise<void> {
    if (this.isRunning) {
      this.#child.kill('SIGKILL');
    }
    await this.#ended;
  }

  async #tells(isIt: (news: ProcessNews) => boolean) {
    await eventually(() => this.news.slice(this.#heldFrom).some(isIt));
  }

  async #order(order: ProcessOrder) {
    const before = this.news.length;
    this.#child.send(order);
    await eventually(async () =>
      this.news.slice(before).some(it => it.news === 'told'),
    );
  }

  async #call(
    method: string,
    path: string,
    name: string,
    body?: object,
  ): Promise<Answer> {
    try {
      return await this.#fetch(method, path, name, body);
    } catch (error) {
      throw new ServiceUnavailableError('The backend does not answer', error);
    }
  }

  async #fetch(
    method: string,
    path: string,
    name: string,
    body?: object,
  ): Promise<Answer> {
    const answer = await fetch(`${this.#url}/api/event-streaming/v1${path}`, {
      method,
      headers: {
        authorization: mockCredentials.user.header(`user:default/${name}`),
        'content-type': 'application/json',
      },
      body: body && JSON.stringify(body),
    });
    return { status: answer.status, body: await answer.json() };
  }

  async #ready() {
    const url = `${this.#url}/.backstage/health/v1/readiness`;
    try {
      await eventually(async () => {
        if (!this.isRunning) {
          throw new Error('The backend process ended');
        }
        const health = await fetch(url).catch(() => undefined);
        return health?.ok === true;
      }, READY_MS);
    } catch (error) {
      await this.kill();
      throw new Error(`${toError(error).message}; it wrote:\n${this.output}`);
    }
  }
}

function withPort({ config, database }: BackendProcessOptions, port: number) {
  const baseUrl = `http://127.0.0.1:${port}`;
  const listen = { host: '127.0.0.1', port };
  return {
    database,
    config: {
      app: { baseUrl },
      backend: { baseUrl, listen },
      ...config,
    },
  };
}
