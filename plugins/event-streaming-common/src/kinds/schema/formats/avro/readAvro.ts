// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { readJson } from '../json/readJson';
import { ReferencedSchema } from '../SchemaTree';
import { readReference } from '../readReference';
import { AvroReader } from './AvroReader';
import { AvroDocument, AvroNamed } from './AvroType';
import { checkAvroDefaults } from './checkAvroDefaults';
import { checkAvroSize } from './checkAvroSize';

/**
 * Reads an Avro schema; names that it does not define are looked up in the
 * references.
 *
 * @throws SchemaSyntaxError
 */
export function readAvro(
  text: string,
  references: readonly ReferencedSchema[] = [],
): AvroDocument {
  const reader = new AvroReader(text);
  const root = reader.read(readJson(text));
  const names = namesOf(references);
  const own = reader.names;
  const foreign = new Map<string, AvroDocument['foreign'][number]>();
  for (const { name, offset } of reader.refs) {
    if (!own.has(name) && !foreign.has(name)) {
      const state = names.has(name) ? 'resolved' : 'missing';
      foreign.set(name, { name, offset, state });
    }
  }
  own.forEach((type, name) => names.set(name, type));
  const doc = { root, names, foreign: [...foreign.values()] };
  checkAvroSize(text, doc);
  checkAvroDefaults(text, doc, own);
  return doc;
}

function namesOf(
  references: readonly ReferencedSchema[],
): Map<string, AvroNamed> {
  const names = new Map<string, AvroNamed>();
  for (const reference of references) {
    readReference(reference, content => {
      const reader = new AvroReader(content);
      reader.read(readJson(content));
      reader.names.forEach((type, name) => names.set(name, type));
    });
  }
  return names;
}
