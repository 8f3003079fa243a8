// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaTarget } from '@sluice/plugin-event-streaming-common';
import { RecordedVersion, SchemaRecord } from '../SchemaInventory';

/** A record with the time when it was made. */
export interface StoredSchemaRecord extends SchemaRecord {
  /** Milliseconds since the epoch. */
  createdAt: number;
}

/** What people said about schemas and versions. */
export interface SchemaRecordStore {
  get(target: SchemaTarget): Promise<StoredSchemaRecord | undefined>;

  /** All records of a registry, by key. */
  ofRegistry(registry: string): Promise<Map<string, StoredSchemaRecord>>;

  /** Keeps the time of an older record of the same schema. */
  save(target: SchemaTarget, record: SchemaRecord): Promise<void>;

  /** Takes away a record and those of its versions. */
  remove(target: SchemaTarget): Promise<void>;

  /** Keeps the first record of a version. */
  saveVersion(target: SchemaTarget, version: RecordedVersion): Promise<void>;

  /** Versions that were registered here, the oldest first. */
  versions(target: SchemaTarget): Promise<RecordedVersion[]>;
}
