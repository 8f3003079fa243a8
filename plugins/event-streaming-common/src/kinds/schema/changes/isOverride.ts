// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaCheck } from '../../../resources/schema/schemaCheckSchemas';

/**
 * Whether it takes the rule out of force: it was asked for and is needed.
 *
 * @public
 */
export function isOverride(question: {
  override: boolean;
  check: Pick<SchemaCheck, 'outcome'>;
}): boolean {
  return question.override && question.check.outcome === 'incompatible';
}
