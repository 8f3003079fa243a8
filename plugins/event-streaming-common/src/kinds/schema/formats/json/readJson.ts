// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { visit } from 'jsonc-parser';
import { checkJsonNesting } from './checkJsonNesting';
import { JsonBuilder } from './JsonBuilder';
import { JsonNode } from './JsonNode';

/**
 * Reads JSON strictly and keeps where each value stands.
 *
 * @throws SchemaSyntaxError
 */
export function readJson(text: string): JsonNode {
  checkJsonNesting(text);
  const builder = new JsonBuilder(text);
  visit(text, builder.visitor(), {
    disallowComments: true,
    allowTrailingComma: false,
  });
  return builder.finish();
}
