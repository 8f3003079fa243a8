// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** An answer with when it was asked for, by this process's clock. */
export interface RememberedAnswer<TAnswer> {
  at: number;
  answer: TAnswer;
}

/** Answers kept for callers that allow an older one. */
const MAX_REMEMBERED = 1000;

/** The last answers by what was asked. */
export class RememberedAnswers<TAnswer> {
  readonly #answers = new Map<string, RememberedAnswer<TAnswer>>();

  static create<TAnswer>(): RememberedAnswers<TAnswer> {
    return new RememberedAnswers();
  }

  private constructor() {}

  /** An answer that is younger than so many milliseconds. */
  get(key: string, maxAgeMs = 0): RememberedAnswer<TAnswer> | undefined {
    const kept = this.#answers.get(key);
    return kept && Date.now() - kept.at < maxAgeMs ? kept : undefined;
  }

  /** Unless another answer was kept since. */
  forget(key: string, answer: RememberedAnswer<TAnswer>): void {
    if (this.#answers.get(key) === answer) {
      this.#answers.delete(key);
    }
  }

  keep(key: string, answer: RememberedAnswer<TAnswer>): void {
    // Oldest first, as a Map keeps the order of insertion.
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    if (this.#answers.size > MAX_REMEMBERED) {
      this.#answers.delete(this.#answers.keys().next().value ?? key);
    }
  }
}
