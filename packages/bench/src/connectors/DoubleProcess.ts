// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';
import { z } from 'zod';
import { CONNECT_DOUBLE, ROOT } from '../paths';
import { NodeProcess } from '../process/NodeProcess';
import { DoubleCalls } from './ConnectDouble';

const callsSchema: z.ZodType<DoubleCalls> = z.object({
  lists: z.number(),
  topics: z.number(),
  others: z.number(),
});

/** The double in its process, as those who measure talk to it. */
export class DoubleProcess {
  readonly #process: NodeProcess;
  readonly url: string;

  static async start(size: {
    connectors: number;
    topics: number;
  }): Promise<DoubleProcess> {
    const process = NodeProcess.start({
      script: CONNECT_DOUBLE,
      args: [String(size.connectors), String(size.topics)],
      cwd: ROOT,
      logFile: join(ROOT, '.local-stack', 'bench', 'connect-double.log'),
    });
    const port = z.number().parse(await process.ask('port'));
    return new DoubleProcess(process, `http://127.0.0.1:${port}`);
  }

  private constructor(process: NodeProcess, url: string) {
    this.#process = process;
    this.url = url;
  }

  /** From now on it answers. */
  async open(): Promise<void> {
    await this.#process.ask('open');
  }

  /** From now on the work of each so many-th connector moves before each list; 0 for none. */
  async move(each: number): Promise<void> {
    await this.#process.ask(`move ${each}`);
  }

  /** What was asked of it since the last question. */
  async calls(): Promise<DoubleCalls> {
    return callsSchema.parse(await this.#process.ask('calls'));
  }

  stop(): Promise<void> {
    return this.#process.stop();
  }
}
