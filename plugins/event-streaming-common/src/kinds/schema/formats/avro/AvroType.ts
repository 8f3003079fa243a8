// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { JsonNode } from '../json/JsonNode';

export const AVRO_PRIMITIVES = [
  'null',
  'boolean',
  'int',
  'long',
  'float',
  'double',
  'bytes',
  'string',
] as const;

export type AvroPrimitiveName = (typeof AVRO_PRIMITIVES)[number];

interface Located {
  /** JSON pointer of the type in its document. */
  pointer: string;
  offset: number;
}

/** What the bytes mean beyond their type, such as `decimal`. */
export interface AvroLogical {
  name: string;
  precision?: number;
  scale?: number;
}

export interface AvroPrimitive extends Located {
  kind: 'primitive';
  name: AvroPrimitiveName;
  logical?: AvroLogical;
}

export interface AvroField extends Located {
  name: string;
  aliases: string[];
  doc?: string;
  type: AvroType;
  default?: JsonNode;
}

interface Named extends Located {
  /** With the namespace. */
  name: string;
  /** With their namespaces. */
  aliases: string[];
  doc?: string;
}

export interface AvroRecord extends Named {
  kind: 'record';
  fields: AvroField[];
}

export interface AvroEnum extends Named {
  kind: 'enum';
  symbols: string[];
  default?: string;
}

export interface AvroFixed extends Named {
  kind: 'fixed';
  size: number;
  logical?: AvroLogical;
}

export interface AvroArray extends Located {
  kind: 'array';
  items: AvroType;
}

export interface AvroMap extends Located {
  kind: 'map';
  values: AvroType;
}

export interface AvroUnion extends Located {
  kind: 'union';
  branches: AvroType[];
}

/** A type by its name: defined elsewhere in the document, or in another one. */
export interface AvroNameRef extends Located {
  kind: 'name';
  name: string;
}

export type AvroNamed = AvroRecord | AvroEnum | AvroFixed;

export type AvroType =
  | AvroPrimitive
  | AvroNamed
  | AvroArray
  | AvroMap
  | AvroUnion
  | AvroNameRef;

/** A type with its name looked up; what is still a name is missing. */
export type AvroDocument = {
  root: AvroType;
  /** All types with a name, those of references too. */
  names: ReadonlyMap<string, AvroNamed>;
  /** Names that only references define, or nobody. */
  foreign: { name: string; offset: number; state: 'resolved' | 'missing' }[];
};

export function resolveAvro(doc: AvroDocument, type: AvroType): AvroType {
  return type.kind === 'name' ? doc.names.get(type.name) ?? type : type;
}

export function shortNameOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
