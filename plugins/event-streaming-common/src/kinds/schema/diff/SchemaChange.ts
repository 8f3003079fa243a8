// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What kind of change it is, alike for all formats.
 *
 * @public
 */
export type SchemaChangeKind =
  | 'field-added'
  | 'field-removed'
  | 'field-renamed'
  | 'type-widened'
  | 'type-narrowed'
  | 'type-changed'
  | 'type-renamed'
  | 'branch-added'
  | 'branch-removed'
  | 'default-added'
  | 'default-removed'
  | 'default-changed'
  | 'made-required'
  | 'made-optional'
  | 'symbol-added'
  | 'symbol-removed'
  | 'symbol-renamed'
  | 'number-changed'
  | 'reserved-added'
  | 'reserved-removed'
  | 'limit-tightened'
  | 'limit-loosened'
  | 'limit-changed'
  | 'content-closed'
  | 'content-opened'
  | 'message-added'
  | 'message-removed'
  | 'alias-added'
  | 'alias-removed'
  | 'doc-changed';

/**
 * What a change does to one side: `safe`, `loses` (reads on, but with a value
 * that is lost or stands for another), `risky` (fails or misreads some data)
 * or `fails`.
 *
 * @public
 */
export interface ChangeEffect {
  level: 'safe' | 'loses' | 'risky' | 'fails';
  /** In one sentence. */
  says: string;
}

/**
 * One difference between two versions of a schema.
 *
 * @public
 */
export interface SchemaChange {
  kind: SchemaChangeKind;
  /** Names from the root, as in the tree of fields. */
  path: string;
  /** Where it is in the old document; left out for what is new. */
  beforePointer?: string;
  /** Where it is in the new document; left out for what is gone. */
  afterPointer?: string;
  /** Name of the field, symbol or type. */
  name: string;
  /** What it was, in words. */
  before?: string;
  /** What it is now, in words. */
  after?: string;
  /** The change in one sentence. */
  summary: string;
  /** Nobody declared it: taken from likeness, such as a rename. */
  guessed: boolean;
  /** New data read by readers that still have the old version. */
  oldReaders: ChangeEffect;
  /** Data written with the old version, read with the new one. */
  oldData: ChangeEffect;
  /** Where registries are known to judge otherwise, and why. */
  registryNote?: string;
}

/**
 * All differences between two versions, in the order of the document.
 *
 * @public
 */
export interface SchemaDiff {
  changes: SchemaChange[];
  /** True where the list was cut because of its size. */
  truncated: boolean;
}
