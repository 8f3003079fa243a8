// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SCHEMA_LIMITS } from '../schemaLimits';
import { SchemaSyntaxError } from '../SchemaSyntaxError';
import { AvroDocument } from './AvroType';
import { ExpandedSizes } from './ExpandedSizes';

/**
 * Refuses a schema that is small as a text and huge when each name is replaced
 * by what it stands for, which is what registries do when they compare it.
 *
 * @throws SchemaSyntaxError
 */
export function checkAvroSize(text: string, doc: AvroDocument): void {
  const size = new ExpandedSizes(doc).of(doc.root);
  if (size > SCHEMA_LIMITS.expandedTypes) {
    const most = SCHEMA_LIMITS.expandedTypes.toLocaleString('en');
    const sentence = `With each name replaced by what it stands for, the schema has more than ${most} types, or types nested too deep: registries compare them all. Use types that use one another at fewer levels`;
    throw SchemaSyntaxError.at(text, doc.root.offset, sentence);
  }
}
