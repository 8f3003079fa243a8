// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SCHEMA_LIMITS } from './schemaLimits';

/** Counts the fields of a tree, so that types that share types cannot make it endless. */
export class FieldBudget {
  #left: number = SCHEMA_LIMITS.fields;
  #truncated = false;

  get truncated(): boolean {
    return this.#truncated;
  }

  /** Whether there is room for one more field at this depth. */
  take(depth: number): boolean {
    if (this.#left <= 0 || depth > SCHEMA_LIMITS.fieldDepth) {
      this.#truncated = true;
      return false;
    }
    this.#left -= 1;
    return true;
  }
}
