// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaRefusal } from '@sluice/plugin-event-streaming-node';
import { RegistryProblem } from './RegistryProblem';

/**
 * What the checkers of the formats throw at documents that they cannot take.
 * All else is about the registry: its database, its memory, its connections.
 */
const OF_DOCUMENTS = [
  'ArrayIndexOutOfBoundsException',
  'AvroRuntimeException',
  'AvroTypeException',
  'ClassCastException',
  'IllegalArgumentException',
  'IllegalStateException',
  'IndexOutOfBoundsException',
  'JSONException',
  'JsonParseException',
  'NoSuchElementException',
  'NullPointerException',
  'NumberFormatException',
  'PatternSyntaxException',
  'SchemaException',
  'SchemaParseException',
  'StackOverflowError',
  'StringIndexOutOfBoundsException',
  'UnsupportedOperationException',
];

/**
 * In a dry run, an internal error of the registry can be an answer: its checker
 * fails at this document, or at the one before, and does so each time.
 */
export function checkerFailure({
  status,
  code,
  title,
}: RegistryProblem): SchemaRefusal | undefined {
  return status === 500 && OF_DOCUMENTS.includes(code ?? '')
    ? { summary: `it cannot compare it: ${title} (${code})`, causes: [] }
    : undefined;
}
