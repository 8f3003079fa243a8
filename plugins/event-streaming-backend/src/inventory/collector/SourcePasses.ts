// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { SourceStore, StoredSource } from '../stores/SourceStore';

/** Everything `SourcePasses` are made of. */
export interface SourcePassesOptions<TFacts, TReading, TPass> {
  /** What a source is called, such as "Registry". */
  title: string;
  sources: Pick<SourceStore<TFacts>, 'get' | 'failed'>;
  read(
    source: string,
    before: StoredSource<TFacts> | undefined,
  ): Promise<TReading>;
  write(source: string, reading: TReading): Promise<TPass>;
  /** What a pass found, such as "12 topics". */
  foundBy(pass: TPass): string;
  logger: LoggerService;
}

/**
 * Reads sources and writes what was found. A pass is whole or nothing: one that
 * fails leaves the inventory as it was, with the time and the reason.
 */
export class SourcePasses<TFacts, TReading, TPass> {
  readonly #options: SourcePassesOptions<TFacts, TReading, TPass>;
  readonly #running = new Map<string, Promise<TPass | undefined>>();
  #closed = false;

  static create<TFacts, TReading, TPass>(
    options: SourcePassesOptions<TFacts, TReading, TPass>,
  ): SourcePasses<TFacts, TReading, TPass> {
    return new SourcePasses(options);
  }

  private constructor(options: SourcePassesOptions<TFacts, TReading, TPass>) {
    this.#options = options;
  }

  /**
   * Reads a source now, or waits for the pass that is under way. Answers
   * undefined when the source could not be read.
   */
  collect(source: string): Promise<TPass | undefined> {
    const running = this.#running.get(source);
    if (running) {
      return running;
    }
    const pass = this.#collect(source).finally(() =>
      this.#running.delete(source),
    );
    this.#running.set(source, pass);
    return pass;
  }

  /** What ends a pass from now on says nothing about its source. */
  close(): void {
    this.#closed = true;
  }

  async #collect(source: string): Promise<TPass | undefined> {
    const { title, sources, read, write, foundBy, logger } = this.#options;
    const before = await sources.get(source);
    let reading;
    try {
      reading = await read(source, before);
    } catch (error) {
      if (!this.#closed) {
        await this.#failed(source, before, toError(error).message);
      }
      return undefined;
    }
    const pass = await write(source, reading);
    if (before?.state !== 'up') {
      logger.info(`${title} '${source}' is read: ${foundBy(pass)}`);
    }
    return pass;
  }

  async #failed(
    source: string,
    before: StoredSource<TFacts> | undefined,
    reason: string,
  ): Promise<void> {
    const { title, sources, logger } = this.#options;
    const level = before?.state === 'down' ? 'debug' : 'warn';
    logger[level](`${title} '${source}' could not be read: ${reason}`);
    await sources.failed(source, reason);
  }
}
