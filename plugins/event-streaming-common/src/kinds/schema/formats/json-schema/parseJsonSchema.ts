// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { FieldBudget } from '../FieldBudget';
import { memberOf, textOf } from '../json/JsonNode';
import { ParsedSchema, ReferencedSchema } from '../SchemaTree';
import { TextLines } from '../TextLines';
import { JsonSchemaDocument } from './JsonSchemaDocument';
import { JsonSchemaFieldTree } from './JsonSchemaFieldTree';
import { contentModelOf, docOf } from './jsonSchemaShape';
import { jsonSchemaTypeText } from './jsonSchemaTypeText';

/**
 * Reads a JSON Schema into the common tree.
 *
 * @throws SchemaSyntaxError
 */
export function parseJsonSchema(
  text: string,
  references: readonly ReferencedSchema[],
  options: { toRegister?: boolean } = {},
): ParsedSchema {
  const doc = JsonSchemaDocument.read(text, references, options);
  const top = doc.root;
  const root = doc.resolve(top);
  const budget = new FieldBudget();
  const lines = TextLines.of(text);
  return {
    format: 'json-schema',
    dialect: dialectOf(textOf(memberOf(top.node, '$schema'))),
    name: textOf(memberOf(top.node, 'title')) ?? root.refName,
    doc: docOf(top.node) ?? docOf(root.node),
    type: jsonSchemaTypeText(doc, root),
    contentModel: contentModelOf(root.node),
    fields: new JsonSchemaFieldTree(doc, budget, lines).ofRoot(root),
    types: [],
    references: doc.references(offset => lines.lineAt(offset)),
    truncated: budget.truncated,
  };
}

function dialectOf(declared: string | undefined): string {
  const draft = declared?.match(/draft[-/](\d{4}-\d{2}|\d{2})/)?.[1];
  if (draft !== undefined) {
    return draft.length === 2
      ? `JSON Schema draft-${draft}`
      : `JSON Schema ${draft}`;
  }
  return declared === undefined
    ? 'JSON Schema, draft not declared'
    : 'JSON Schema, own dialect';
}
