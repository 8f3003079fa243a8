// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaTarget } from '@sluice/plugin-event-streaming-common';
import { ComputedSchema } from '../rows/computeSchemaRow';
import { RelinkedSchema } from '../rows/relinkedSchemaOf';
import {
  PreviousSchema,
  SchemaRow,
  SchemaTopicRow,
  SchemaVersionRow,
} from '../rows/SchemaRow';

/** Rows of `schemas`, `schema_versions` and `schema_topics`. */
export interface SchemaStore {
  /** The row of a schema, if there is one. */
  get(target: SchemaTarget): Promise<SchemaRow | undefined>;

  /** Its versions as last read, the newest first. */
  versions(target: SchemaTarget): Promise<SchemaVersionRow[]>;

  /** The topics that a schema describes, there or not. */
  topics(target: SchemaTarget): Promise<SchemaTopicRow[]>;

  /** What the last pass left of a registry, by key, or of some of it. */
  previous(
    registry: string,
    keys?: string[],
  ): Promise<Map<string, PreviousSchema>>;

  /**
   * Writes rows that differ from what is there, with their versions and
   * topics. A row that was read later than the given one stays.
   */
  save(schemas: ComputedSchema[]): Promise<void>;

  /** Writes who has a schema, who may see it and which topics it describes. */
  saveRelinked(schema: RelinkedSchema): Promise<void>;

  /** Writes the row of a schema that is not there; one that is there stays. */
  savePending(schema: ComputedSchema): Promise<void>;

  /** Rows of schemas of a registry that are asked for, or could not be made. */
  pending(registry: string): Promise<SchemaRow[]>;

  /**
   * Removes the row of a schema that is asked for and not there; with a time, only
   * one that was last written then.
   */
  removePending(target: SchemaTarget, observedAt?: number): Promise<void>;

  /** Marks schemas as no longer there; rows that were read later stay. */
  markMissing(keys: string[], now: number): Promise<void>;

  /** Removes rows; those that were read later stay. */
  remove(keys: string[], now: number): Promise<void>;
}
