// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What a schema may measure to be read at all: documents come from people and
 * from programs, and a page that reads one must not stop because of it.
 *
 * @public
 */
export const SCHEMA_LIMITS = {
  /** 5 MB of text, in bytes of UTF-8. */
  bytes: 5 * 1024 * 1024,
  /** Brackets within brackets. */
  depth: 200,
  /** Values of a JSON document. */
  values: 200_000,
  /** Fields, values and options of a Protobuf file. */
  statements: 10_000,
  /** Fields of one message: the parser takes the square of them. */
  messageFields: 2_000,
  /** Types of an Avro schema with each name replaced by what it stands for. */
  expandedTypes: 1_000_000,
  /** Fields of a tree; it is cut there and says so. */
  fields: 5_000,
  /** Types within types of a tree; it is cut there and says so. */
  fieldDepth: 24,
  /** Changes that a comparison lists; it is cut there and says so. */
  changes: 2_000,
} as const;
