// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Lines of a text, looked up by offset many times. */
export class TextLines {
  readonly #starts: number[];

  static of(text: string): TextLines {
    const starts = [0];
    for (
      let next = text.indexOf('\n');
      next !== -1;
      next = text.indexOf('\n', next + 1)
    ) {
      starts.push(next + 1);
    }
    return new TextLines(starts);
  }

  private constructor(starts: number[]) {
    this.#starts = starts;
  }

  /** Line of an offset, from 1. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.#starts[middle] <= offset) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low + 1;
  }
}
