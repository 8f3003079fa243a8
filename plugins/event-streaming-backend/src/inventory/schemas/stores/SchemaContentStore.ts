// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaContent } from '@sluice/plugin-event-streaming-node';
import { ContentFacts, ContentReading } from '../reading/ContentReading';

/** A document that is stored and was not read yet. */
export interface UnreadContent {
  contentId: number;
  content: SchemaContent;
}

/** What searches need of a document. */
export interface ContentWords {
  fieldNames: string[];
  words: string[];
}

/** The table `schema_contents`: documents by their id in a registry. */
export interface SchemaContentStore {
  /** What lists need of these documents, by id; those not stored are left out. */
  facts(registry: string, ids: number[]): Promise<Map<number, ContentFacts>>;

  /** What searches need of these documents, by id. */
  words(registry: string, ids: number[]): Promise<Map<number, ContentWords>>;

  /** A document as it was registered. */
  content(registry: string, id: number): Promise<SchemaContent | undefined>;

  /** Stores a document; it has to be read before it counts as known. */
  add(registry: string, id: number, content: SchemaContent): Promise<void>;

  /** Stores what was read of a document. */
  read(registry: string, id: number, reading: ContentReading): Promise<void>;

  /** Stored documents of these that the present reader has not read. */
  unread(registry: string, ids: number[]): Promise<number[]>;

  /** Removes documents that no version has any more. */
  removeUnused(registry: string): Promise<void>;
}
