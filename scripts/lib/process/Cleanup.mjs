// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** What has to be undone at the end, last one first, whatever happens meanwhile. */
export class Cleanup {
  #tasks = [];

  add(task) {
    this.#tasks.push(task);
  }

  async run() {
    for (let task = this.#tasks.pop(); task; task = this.#tasks.pop()) {
      try {
        await task();
      } catch (error) {
        process.stderr.write(`${error.message}\n`);
        process.exitCode = 1;
      }
    }
  }
}
