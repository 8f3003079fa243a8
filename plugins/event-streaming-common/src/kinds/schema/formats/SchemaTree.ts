// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaFormat } from './SchemaFormat';

/**
 * Another artifact that a schema names.
 *
 * @public
 */
export interface SchemaReference {
  /** As the schema names it: a full type name, a path, an address. */
  name: string;
  /** `missing` when no content was given for it; `built-in` needs none. */
  state: 'resolved' | 'missing' | 'built-in';
  /** Line that names it first, from 1. */
  line?: number;
}

/**
 * A field as every format has it, in one shape for trees and search.
 *
 * @public
 */
export interface SchemaField {
  /** Unique in the tree: names from the root, `lines[]` for items of a list, `labels{}` for values of a map, `payment|Card` for a branch. */
  path: string;
  /** Where it is in the document: a JSON pointer, or for Protobuf the full name with a leading dot. */
  pointer: string;
  name: string;
  /** In plain words: `list of string`, `Address`, `decimal (12, 2)`. */
  type: string;
  /** The value may be null. */
  nullable: boolean;
  /** Every message carries it: nothing stands in where it is absent. */
  required: boolean;
  /** As JSON text. */
  default?: string;
  doc?: string;
  /** Symbols of an enum, or the values that are allowed, as text. */
  symbols?: string[];
  /** Other names that data may carry it under (Avro). */
  aliases?: string[];
  /** Field number (Protobuf). */
  number?: number;
  /** Bounds of the value in words: `at most 20 characters`. */
  limits?: string[];
  /** Whether an object takes fields that are not listed (JSON Schema). */
  contentModel?: 'open' | 'closed';
  deprecated?: boolean;
  /** The type contains itself here; its fields are those of the outer one. */
  recursive?: boolean;
  /** The type is defined in an artifact that is missing. */
  unresolved?: boolean;
  line?: number;
  fields: SchemaField[];
  /** Types that the value can have, besides null, where there are several. */
  branches: SchemaField[];
}

/**
 * A message or enum of a Protobuf file.
 *
 * @public
 */
export interface SchemaTypeSummary {
  kind: 'message' | 'enum';
  /** With the package. */
  name: string;
  doc?: string;
  /** Names of its fields or values with their numbers, in order. */
  members: { name: string; number: number }[];
  /** Numbers and names that must not come back: `4`, `9 to 11`, `"legacy_ref"`. */
  reserved: string[];
}

/**
 * A schema that was read.
 *
 * @public
 */
export interface ParsedSchema {
  format: SchemaFormat;
  /** Such as `Avro`, `JSON Schema draft-07`, `proto3`. */
  dialect: string;
  /** Name of the record, title or main message. */
  name?: string;
  /** Namespace (Avro) or package (Protobuf). */
  namespace?: string;
  doc?: string;
  /** What the whole is, in plain words, where it is no record: `list of string`. */
  type: string;
  /** Whether the outermost object takes fields that are not listed (JSON Schema). */
  contentModel?: 'open' | 'closed';
  fields: SchemaField[];
  /** Messages and enums (Protobuf), nested ones with their full name. */
  types: SchemaTypeSummary[];
  references: SchemaReference[];
  /** True where the tree was cut because of its size. */
  truncated: boolean;
}

/**
 * Content that a reference stands for.
 *
 * @public
 */
export interface ReferencedSchema {
  /** As the schema names it. */
  name: string;
  content: string;
}
