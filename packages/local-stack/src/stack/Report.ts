// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Tells a person what happens and how long it took, one line at a time. */
export class Report {
  readonly #write: (line: string) => void;

  static create(write: (line: string) => void): Report {
    return new Report(write);
  }

  private constructor(write: (line: string) => void) {
    this.#write = write;
  }

  line(text: string): void {
    this.#write(text);
  }

  /** A finished step that began at `startedMs`. */
  done(text: string, startedMs: number): void {
    const seconds = ((Date.now() - startedMs) / 1000).toFixed(1);
    this.#write(`${text} (${seconds} s)`);
  }

  async step<T>(text: string, work: () => Promise<T>): Promise<T> {
    const started = Date.now();
    this.#write(`${text} …`);
    const result = await work();
    this.done(`${text}: done`, started);
    return result;
  }
}
