// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  CompatibilityLevel,
  DiffJudgement,
  diffSchemas,
  judgeDiff,
  SchemaContent,
  SchemaDiff,
  SchemaFormat,
  SchemaSyntaxError,
} from '@sluice/plugin-event-streaming-common';
import { contentsOf } from '../../../../schemas/fields/readDocument';

/** What differs between two versions, and what that means under a rule. */
export type Comparison =
  | { outcome: 'compared'; diff: SchemaDiff; judged: DiffJudgement }
  | { outcome: 'unreadable'; reason: string }
  | { outcome: 'unknown' };

type Document = Pick<SchemaContent, 'content' | 'references'>;

/** Compares two versions field by field, where their format can be read. */
export function compareDocuments(
  format: SchemaFormat | undefined,
  before: Document,
  after: Document,
  level: CompatibilityLevel,
): Comparison {
  if (!format) {
    return { outcome: 'unknown' };
  }
  try {
    const diff = diffSchemas({
      format,
      before: sideOf(before),
      after: sideOf(after),
    });
    return { outcome: 'compared', diff, judged: judgeDiff(diff, level) };
  } catch (error) {
    if (error instanceof SchemaSyntaxError) {
      return { outcome: 'unreadable', reason: error.message };
    }
    throw error;
  }
}

function sideOf({ content, references }: Document) {
  return { content, references: contentsOf(references) };
}
