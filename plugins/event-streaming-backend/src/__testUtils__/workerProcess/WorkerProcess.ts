// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { eventually } from '../eventually';
import {
  WorkerFaults,
  WorkerNews,
  WorkerOptions,
  WorkerOrder,
} from './WorkerOptions';

const ENTRY = join(__dirname, 'slimWorker.ts');
const LOADER = ['--require', '@backstage/cli/config/nodeTransform.cjs'];

/** A worker in a process of its own, which dies where a test says. */
export class WorkerProcess {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  readonly #output: string[] = [];
  readonly #news: WorkerNews['news'][] = [];

  /** Resolves when it is loaded; it executes nothing before it is told to. */
  static async start(options: WorkerOptions): Promise<WorkerProcess> {
    const worker = new WorkerProcess(options);
    await worker.#until('loaded');
    return worker;
  }

  private constructor(options: WorkerOptions) {
    this.#child = spawn(process.execPath, [...LOADER, ENTRY], {
      cwd: __dirname,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { ...process.env, SLUICE_TEST_WORKER: JSON.stringify(options) },
    });
    this.#ended = once(this.#child, 'exit');
    [this.#child.stdout, this.#child.stderr].forEach(stream =>
      stream?.on('data', chunk => this.#output.push(String(chunk))),
    );
    this.#child.on('message', (message: WorkerNews) => {
      // The TypeScript loader reports the files it loads.
      if (message.news) {
        this.#news.push(message.news);
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

  /** Makes it look for work, and die or hold at a point that is still to come. */
  async work(faults: WorkerFaults = {}): Promise<void> {
    const told = this.#news.length;
    this.#send({ order: 'work', faults });
    await this.#until('working', told);
  }

  /** Resolves when it holds before a step. */
  holding(): Promise<void> {
    return this.#until('holding');
  }

  /** Stops it without its knowing, as a machine that hangs would. */
  freeze(): void {
    this.#child.kill('SIGSTOP');
  }

  /** Lets it go on where it was, and with the step that it holds. */
  thaw(): void {
    this.#child.kill('SIGCONT');
    this.#send({ order: 'go-on' });
  }

  /** Resolves when it has logged this. */
  async hasSaid(text: string): Promise<void> {
    await eventually(() => this.output.includes(text));
  }

  /** Resolves when it has killed itself. */
  async died(): Promise<void> {
    await this.#ended;
    if (this.#child.signalCode !== 'SIGKILL') {
      throw new Error(`The worker ended by itself; it wrote:\n${this.output}`);
    }
  }

  async kill(): Promise<void> {
    if (this.isRunning) {
      this.#child.kill('SIGKILL');
    }
    await this.#ended;
  }

  #send(order: WorkerOrder) {
    this.#child.send(order);
  }

  async #until(news: WorkerNews['news'], from = 0) {
    await eventually(() => {
      if (!this.isRunning) {
        throw new Error(`The worker ended; it wrote:\n${this.output}`);
      }
      return this.#news.slice(from).includes(news);
    });
  }
}
