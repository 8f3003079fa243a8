// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaContent } from '@sluice/plugin-event-streaming-node';
import { ContentFacts, ContentReading } from '../reading/ContentReading';

/** A document to store. */
export interface NewContent {
  id: number;
  content: SchemaContent;
  /** Left out where it could not be read yet. */
  reading?: ContentReading;
}

/** What is stored of some documents. */
export interface KnownContents {
  /** What lists need of those that the present reader has read, by id. */
  facts: Map<number, ContentFacts>;
  /** Those that are stored, and are to be read. */
  unread: number[];
}

/** What searches need of a document. */
export interface ContentWords {
  fieldNames: string[];
  words: string[];
}

/** The table `schema_contents`: documents by their id in a registry. */
export interface SchemaContentStore {
  /** What is stored of these documents. */
  known(registry: string, ids: number[]): Promise<KnownContents>;

  /** What searches need of these documents, by id. */
  words(registry: string, ids: number[]): Promise<Map<number, ContentWords>>;

  /** A document as it was registered. */
  content(registry: string, id: number): Promise<SchemaContent | undefined>;

  /** Stores documents; one that is there already stays. */
  add(registry: string, documents: readonly NewContent[]): Promise<void>;

  /** Stores what was read of a document. */
  read(registry: string, id: number, reading: ContentReading): Promise<void>;

  /** Removes documents that no version has any more. */
  removeUnused(registry: string): Promise<void>;
}
