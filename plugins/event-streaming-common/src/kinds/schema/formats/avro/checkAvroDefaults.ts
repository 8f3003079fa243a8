// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { JsonNode, jsonTextOf } from '../json/JsonNode';
import { SchemaSyntaxError } from '../SchemaSyntaxError';
import { AvroDocument, AvroNamed, AvroType, resolveAvro } from './AvroType';
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

function fits(doc: AvroDocument, named: AvroType, value: JsonNode): boolean {
  const type = resolveAvro(doc, named);
  switch (type.kind) {
    case 'primitive':
      return fitsPrimitive(type.name, value);
    case 'union':
      return type.branches.some(branch => fits(doc, branch, value));
    case 'array':
      return (
        value.type === 'array' &&
        value.items.every(item => fits(doc, type.items, item))
      );
    case 'map':
      return (
        value.type === 'object' &&
        [...value.members.values()].every(item => fits(doc, type.values, item))
      );
    case 'enum':
      return value.type === 'string' && type.symbols.includes(value.value);
    case 'fixed':
      return value.type === 'string' && value.value.length === type.size;
    case 'record':
      return (
        value.type === 'object' &&
        type.fields.every(field => {
          const member = value.members.get(field.name) ?? field.default;
          return member !== undefined && fits(doc, field.type, member);
        })
      );
    default:
      return true; // of a missing type nothing is known
  }
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
