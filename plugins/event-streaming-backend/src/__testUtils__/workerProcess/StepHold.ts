// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Lets a process wait before a step until it is told to go on. */
export class StepHold {
  readonly #onHold: () => void;
  readonly #ended: Promise<void>;
  #end: () => void = () => undefined;
  #step?: string;

  static create(onHold: () => void): StepHold {
    return new StepHold(onHold);
  }

  private constructor(onHold: () => void) {
    this.#onHold = onHold;
    this.#ended = new Promise(resolve => {
      this.#end = resolve;
    });
  }

  set(step: string | undefined): void {
    this.#step = step;
  }

  async at(step: string): Promise<void> {
    if (this.#step === step) {
      this.#onHold();
      await this.#ended;
    }
  }

  end(): void {
    this.#end();
  }
}
