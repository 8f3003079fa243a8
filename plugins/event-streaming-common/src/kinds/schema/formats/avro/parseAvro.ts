// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { FieldBudget } from '../FieldBudget';
import { positionAt } from '../positionAt';
import { ParsedSchema, ReferencedSchema } from '../SchemaTree';
import { avroRootText, AvroFieldTree } from './avroFields';
import { readAvro } from './readAvro';
import { resolveAvro, shortNameOf } from './AvroType';

/**
 * Reads an Avro schema into the common tree.
 *
 * @throws SchemaSyntaxError
 */
export function parseAvro(
  text: string,
  references: readonly ReferencedSchema[],
): ParsedSchema {
  const doc = readAvro(text, references);
  const root = resolveAvro(doc, doc.root);
  const name = 'name' in root && root.kind !== 'primitive' ? root.name : '';
  const budget = new FieldBudget();
  const tree = new AvroFieldTree(text, doc, budget);
  return {
    format: 'avro',
    dialect: 'Avro',
    name: name === '' ? undefined : shortNameOf(name),
    namespace: name.includes('.')
      ? name.slice(0, name.lastIndexOf('.'))
      : undefined,
    doc: 'doc' in root ? root.doc : undefined,
    type: avroRootText(doc),
    fields: tree.ofRoot(root),
    types: [],
    references: doc.foreign.map(({ name: foreign, state, offset }) => ({
      name: foreign,
      state,
      line: positionAt(text, offset).line,
    })),
    truncated: budget.truncated,
  };
}
