// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ParsedSchema, SchemaField } from './SchemaTree';

const MOST_WORDS = 5_000;

/**
 * The words by which a schema is found: names, field names whole and in their
 * parts, symbols and descriptions, in lower case, each once.
 *
 * @public
 */
export function searchableWords(schema: ParsedSchema): string[] {
  const words = new Set<string>();
  const add = (text: string | undefined) =>
    wordsOf(text ?? '').forEach(word => words.add(word));
  [schema.name, schema.namespace, schema.doc].forEach(add);
  for (const type of schema.types) {
    [type.name, type.doc].forEach(add);
    type.members.forEach(member => add(member.name));
  }
  const visit = (field: SchemaField) => {
    [field.name, field.doc, ...(field.aliases ?? [])].forEach(add);
    field.symbols?.forEach(add);
    [...field.fields, ...field.branches].forEach(visit);
  };
  schema.fields.forEach(visit);
  return [...words].slice(0, MOST_WORDS);
}

function wordsOf(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}_-]+/u)
    .flatMap(word => [word, ...partsOf(word)])
    .map(word => word.toLowerCase())
    .filter(word => word.length > 1 && word.length <= 100);
}

/** `customerEmail_2` as customer, Email, 2. */
function partsOf(word: string): string[] {
  const parts = word
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .split(/[\s_-]+/);
  return parts.length > 1 ? parts : [];
}
