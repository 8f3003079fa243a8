// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Tells what is going on, and how long each step took. */
export class Report {
  readonly #write: (line: string) => void;

  static create(write: (line: string) => void): Report {
    return new Report(write);
  }

  private constructor(write: (line: string) => void) {
    this.#write = write;
  }

  line(text = ''): void {
    this.#write(text);
  }

  async step<T>(text: string, work: () => Promise<T>): Promise<T> {
    const begun = performance.now();
    const result = await work();
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    this.#write(`  ${text} (${seconds} s)`);
    return result;
  }
}
