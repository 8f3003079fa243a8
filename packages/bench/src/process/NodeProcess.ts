// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ChildProcess, fork } from 'node:child_process';
import { on, once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

const STOP_WITHIN_MS = 20_000;
const TYPESCRIPT = ['--require', '@backstage/cli/config/nodeTransform.cjs'];

/** What to run. */
export type NodeProgram = {
  /** A TypeScript file. */
  script: string;
  args: string[];
  cwd: string;
  logFile: string;
  nodeArgs?: string[];
  env?: NodeJS.ProcessEnv;
};

/** A Node process beside this one that answers questions and ends with it. */
export class NodeProcess {
  readonly #child: ChildProcess;
  readonly #logFile: string;

  static start(program: NodeProgram): NodeProcess {
    return new NodeProcess(program);
  }

  private constructor({ logFile, script, ...program }: NodeProgram) {
    mkdirSync(dirname(logFile), { recursive: true });
    const log = openSync(logFile, 'w');
    this.#logFile = logFile;
    this.#child = fork(script, program.args, {
      cwd: program.cwd,
      env: { ...process.env, ...program.env },
      execArgv: [...TYPESCRIPT, ...(program.nodeArgs ?? [])],
      // Ctrl-C reaches us alone, and we stop it in order.
      detached: true,
      stdio: ['ignore', log, log, 'ipc'],
    });
    closeSync(log);
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Sends a question and resolves to the answer to it. */
  async ask(question: string): Promise<unknown> {
    // Keeps what comes at once: of two messages, `once` would miss the second.
    const messages = on(this.#child, 'message', {
      signal: AbortSignal.timeout(30_000),
    });
    this.#child.send({ question });
    for await (const [message] of messages) {
      // The TypeScript loader reports the files that it loads.
      if (message?.answerTo === question) {
        return message.answer;
      }
    }
    throw new Error(`Nothing answered '${question}'`);
  }

  /** The end of what it has written. */
  lastWords(): string {
    const lines = readFileSync(this.#logFile, 'utf8').trimEnd().split('\n');
    return `${lines.slice(-15).join('\n')}\n(${this.#logFile})`;
  }

  async stop(): Promise<void> {
    if (!this.isRunning) {
      return;
    }
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), STOP_WITHIN_MS);
    await ended;
    clearTimeout(timer);
  }
}
