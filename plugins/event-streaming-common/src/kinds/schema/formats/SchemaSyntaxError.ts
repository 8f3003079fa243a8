// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { InputError } from '@backstage/errors';
import { positionAt } from './positionAt';

/**
 * A place in a text as an editor counts it.
 *
 * @public
 */
export interface SchemaPosition {
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
}

/**
 * A text cannot be read as the schema that it is taken for: the place, and
 * what is wrong there in one sentence. The only error that reading throws.
 *
 * @public
 */
export class SchemaSyntaxError extends InputError {
  readonly position: SchemaPosition;
  /** What is wrong, without the place. */
  readonly sentence: string;

  /** Names the place by its offset in the text. */
  static at(text: string, offset: number, sentence: string): SchemaSyntaxError {
    return new SchemaSyntaxError(sentence, positionAt(text, offset));
  }

  constructor(sentence: string, position: SchemaPosition) {
    super(`Line ${position.line}, column ${position.column}: ${sentence}`);
    this.position = position;
    this.sentence = sentence;
  }
}
