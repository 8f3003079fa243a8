// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { CustomErrorBase } from '@backstage/errors';
import { SchemaRefusal } from './SchemaCheck';

/**
 * A registry refused to register a schema by its rules. Nothing was stored.
 *
 * @public
 */
export class SchemaRefusedError extends CustomErrorBase {
  name = 'SchemaRefusedError' as const;
  /** The same that a check of this schema answers. */
  readonly refusal: SchemaRefusal;

  constructor(message: string, refusal: SchemaRefusal) {
    super(message);
    this.refusal = refusal;
  }
}
