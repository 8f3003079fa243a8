// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { JsonNode, jsonTextOf } from '../json/JsonNode';
import { SchemaSyntaxError } from '../SchemaSyntaxError';
import {
  AvroDocument,
  AvroField,
  AvroNamed,
  AvroType,
  resolveAvro,
} from './AvroType';
import { avroTypeText } from './avroTypeText';

/**
 * Refuses defaults that are no value of their field's type, as registries do.
 *
 * @throws SchemaSyntaxError
 */
export function checkAvroDefaults(
  text: string,
  doc: AvroDocument,
  own: ReadonlyMap<string, AvroNamed>,
): void {
  for (const type of own.values()) {
    for (const field of type.kind === 'record' ? type.fields : []) {
      if (field.default && !fits(doc, field.type, field.default)) {
        const sentence = `The default ${jsonTextOf(field.default)} of '${
          field.name
        }' is no ${avroTypeText(doc, field.type)}`;
        throw SchemaSyntaxError.at(text, field.default.offset, sentence);
      }
    }
  }
}

/** `filled` are the fields whose own defaults are being looked at. */
function fits(
  doc: AvroDocument,
  named: AvroType,
  value: JsonNode,
  filled: readonly AvroField[] = [],
): boolean {
  const type = resolveAvro(doc, named);
  switch (type.kind) {
    case 'primitive':
      return fitsPrimitive(type.name, value);
    case 'union':
      return type.branches.some(branch => fits(doc, branch, value, filled));
    case 'array':
      return (
        value.type === 'array' &&
        value.items.every(item => fits(doc, type.items, item, filled))
      );
    case 'map':
      return (
        value.type === 'object' &&
        [...value.members.values()].every(item =>
          fits(doc, type.values, item, filled),
        )
      );
    case 'enum':
      return value.type === 'string' && type.symbols.includes(value.value);
    case 'fixed':
      return value.type === 'string' && value.value.length === type.size;
    case 'record':
      return (
        value.type === 'object' &&
        type.fields.every(field => {
          const member = value.members.get(field.name);
          return member
            ? fits(doc, field.type, member, filled)
            : fitsByDefault(doc, field, filled);
        })
      );
    default:
      return true; // of a missing type nothing is known
  }
}

/** A default that needs itself again has no end. */
function fitsByDefault(
  doc: AvroDocument,
  field: AvroField,
  filled: readonly AvroField[],
): boolean {
  return (
    field.default !== undefined &&
    !filled.includes(field) &&
    fits(doc, field.type, field.default, [...filled, field])
  );
}

function fitsPrimitive(name: string, value: JsonNode): boolean {
  switch (name) {
    case 'null':
    case 'boolean':
    case 'string':
      return value.type === name;
    case 'bytes':
      return value.type === 'string';
    case 'int':
    case 'long':
      return value.type === 'number' && Number.isInteger(value.value);
    default:
      return value.type === 'number';
  }
}
