// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaFormat } from '@sluice/plugin-event-streaming-common';

/** What lists need of a document. */
export interface ContentFacts {
  contentId: number;
  /** Undefined for a type that the portal does not read. */
  format?: SchemaFormat;
  recordName?: string;
  doc?: string;
  /** Fields, those within fields as well. */
  fields?: number;
  /** Why it cannot be read. */
  problem?: string;
}

/** What was read of a document, with what it is found by. */
export interface ContentReading extends Omit<ContentFacts, 'contentId'> {
  /** Each once, in the order of the document. */
  fieldNames: string[];
  /** In lower case. */
  words: string[];
}
