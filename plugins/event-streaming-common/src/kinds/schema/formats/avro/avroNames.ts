// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { JsonObjectNode, numberOf, textOf } from '../json/JsonNode';
import {
  AVRO_PRIMITIVES,
  AvroLogical,
  AvroPrimitiveName,
  AvroType,
} from './AvroType';

export const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
export const FULL_NAME = /^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/;

export function isPrimitive(name: string): name is AvroPrimitiveName {
  return AVRO_PRIMITIVES.some(primitive => primitive === name);
}

export function fullName(name: string, namespace: string): string {
  return name.includes('.') || namespace === '' ? name : `${namespace}.${name}`;
}

/** What makes two branches of a union the same. */
export function branchKey(type: AvroType): string {
  switch (type.kind) {
    case 'primitive':
    case 'record':
    case 'enum':
    case 'fixed':
    case 'name':
      return type.name;
    default:
      return type.kind;
  }
}

export function logicalOf(node: JsonObjectNode): AvroLogical | undefined {
  const name = textOf(node.members.get('logicalType'));
  return name === undefined
    ? undefined
    : {
        name,
        precision: numberOf(node.members.get('precision')),
        scale: numberOf(node.members.get('scale')),
      };
}
