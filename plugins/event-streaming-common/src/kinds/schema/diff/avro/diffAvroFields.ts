// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { AvroField, AvroRecord } from '../../formats/avro/AvroType';
import { avroTypeText } from '../../formats/avro/avroTypeText';
import { jsonTextOf } from '../../formats/json/JsonNode';
import { guessRenames } from '../guessRenames';
import type { AvroComparison, AvroPlace } from './AvroComparison';
import { AvroCase } from './avroRules';

/** Compares the fields of two records, in the order of the new one. */
export function diffAvroFields(
  comparison: AvroComparison,
  before: AvroRecord,
  after: AvroRecord,
  place: AvroPlace,
): void {
  const pairing = pairFields(comparison, before, after);
  for (const field of after.fields) {
    const path = pathOf(place, field.name);
    const pair = pairing.get(field);
    if (!pair) {
      addField(comparison, field, path);
    } else {
      if (pair.by !== 'name') {
        renameField(comparison, pair, field, path);
      }
      compareField(comparison, pair.old, field, path);
    }
  }
  const kept = new Set([...pairing.values()].map(pair => pair.old));
  for (const field of before.fields.filter(one => !kept.has(one))) {
    removeField(comparison, field, pathOf(place, field.name));
  }
}

interface FieldPair {
  old: AvroField;
  by: 'name' | 'alias' | 'likeness';
}

function pairFields(
  comparison: AvroComparison,
  before: AvroRecord,
  after: AvroRecord,
): Map<AvroField, FieldPair> {
  const pairing = new Map<AvroField, FieldPair>();
  const byName = new Map(before.fields.map(field => [field.name, field]));
  const take = (field: AvroField, name: string, by: FieldPair['by']) => {
    const old = byName.get(name);
    if (old && !pairing.has(field)) {
      pairing.set(field, { old, by });
      byName.delete(name);
    }
  };
  after.fields.forEach(field => take(field, field.name, 'name'));
  after.fields.forEach(field =>
    field.aliases.forEach(alias => take(field, alias, 'alias')),
  );
  const guesses = guessRenames(
    before.fields
      .map((field, index) => candidate(comparison.before, field, index))
      .filter(({ field }) => byName.has(field.name)),
    after.fields
      .map((field, index) => candidate(comparison.after, field, index))
      .filter(({ field }) => !pairing.has(field)),
  );
  guesses.forEach(({ field }, { name }) => take(field, name, 'likeness'));
  return pairing;
}

function candidate(
  doc: AvroComparison['before'],
  field: AvroField,
  index: number,
) {
  const { name, type } = field;
  const nullable = type.kind === 'union' ? 'maybe ' : '';
  return { field, name, index, shape: `${nullable}${avroTypeText(doc, type)}` };
}

function addField(
  comparison: AvroComparison,
  field: AvroField,
  path: string,
): void {
  comparison.add(field.default ? 'field-added-with-default' : 'field-added', {
    path,
    name: field.name,
    afterPointer: field.pointer,
    after: avroTypeText(comparison.after, field.type),
  });
}

function removeField(
  comparison: AvroComparison,
  field: AvroField,
  path: string,
): void {
  comparison.add(
    field.default ? 'field-removed-with-default' : 'field-removed',
    {
      path,
      name: field.name,
      beforePointer: field.pointer,
      before: avroTypeText(comparison.before, field.type),
    },
  );
}

function renameField(
  comparison: AvroComparison,
  { old, by }: FieldPair,
  field: AvroField,
  path: string,
): void {
  comparison.add(renameCase(old, field, by), {
    path,
    name: field.name,
    before: old.name,
    after: field.name,
    beforePointer: old.pointer,
    afterPointer: field.pointer,
    guessed: by === 'likeness',
    words: { old: old.name },
  });
}

function renameCase(
  old: AvroField,
  now: AvroField,
  by: FieldPair['by'],
): AvroCase {
  if (by === 'alias') {
    return old.default ? 'renamed-by-alias-had-default' : 'renamed-by-alias';
  }
  if (old.default) {
    return now.default ? 'renamed-both-default' : 'renamed-had-default';
  }
  return now.default ? 'renamed-has-default' : 'renamed';
}

function compareField(
  comparison: AvroComparison,
  old: AvroField,
  now: AvroField,
  path: string,
): void {
  const { name } = now;
  const at = {
    path,
    name,
    beforePointer: old.pointer,
    afterPointer: now.pointer,
  };
  comparison.types(old.type, now.type, { path, name });
  comparison.defaults(
    old.default && jsonTextOf(old.default),
    now.default && jsonTextOf(now.default),
    at,
  );
  now.aliases
    .filter(alias => !old.aliases.includes(alias) && alias !== old.name)
    .forEach(alias => comparison.add('alias-added', { ...at, after: alias }));
  old.aliases
    .filter(alias => !now.aliases.includes(alias) && alias !== now.name)
    .forEach(alias =>
      comparison.add('alias-removed', { ...at, before: alias }),
    );
  if (old.doc !== now.doc) {
    comparison.add('doc-changed', { ...at, before: old.doc, after: now.doc });
  }
}

function pathOf(place: AvroPlace, name: string): string {
  return place.path === '' ? name : `${place.path}.${name}`;
}
