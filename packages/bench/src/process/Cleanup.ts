// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** What to undo at the end, in the opposite order, also after a failure or Ctrl-C. */
export class Cleanup {
  readonly #tasks: (() => Promise<void>)[] = [];

  static create(): Cleanup {
    return new Cleanup();
  }

  private constructor() {}

  /** Returns how to do it now, and not again at the end. */
  add(task: () => Promise<void>): () => Promise<void> {
    this.#tasks.push(task);
    return async () => {
      const at = this.#tasks.indexOf(task);
      if (at >= 0) {
        this.#tasks.splice(at, 1);
        await task();
      }
    };
  }

  async run(): Promise<void> {
    for (let task = this.#tasks.pop(); task; task = this.#tasks.pop()) {
      await task();
    }
  }
}
