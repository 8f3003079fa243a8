// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  CompatibilityLevel,
  OwnerSource,
  RuleInForce,
  SchemaFormat,
  SchemaHealth,
  SchemaVersionState,
} from '@sluice/plugin-event-streaming-common';
import { Visibility } from '../../../config/EventStreamingConfig';

/** The newest version of a schema, as its row has it. */
interface LatestColumns {
  latest_version: string | null;
  latest_global_id: number | null;
  latest_content_id: number | null;
  latest_state: SchemaVersionState | null;
  latest_created_at: number | null;
}

/** The rule in force and each level's own; null until it was first read. */
export interface RuleColumns {
  level: CompatibilityLevel | null;
  origin: RuleInForce['origin'] | null;
  artifact_level: CompatibilityLevel | null;
  group_level: CompatibilityLevel | null;
  global_level: CompatibilityLevel | null;
}

/** A row of the table `schemas`; times are milliseconds since the epoch. */
export interface SchemaRow extends LatestColumns, RuleColumns {
  /** See `schemaKeyOf`. */
  schema_key: string;
  registry: string;
  group_name: string;
  artifact: string;
  /** False for what is asked for or no longer there. */
  present: boolean;
  artifact_type: string;
  format: SchemaFormat | 'other';
  record_name: string | null;
  description: string | null;
  owner: string;
  owner_source: OwnerSource;
  owner_exists: boolean | null;
  visibility: Visibility;
  managed: boolean;
  versions: number;
  fields: number | null;
  /** Since when the artifact's own rule is not what the portal set. */
  drift_since: number | null;
  health: SchemaHealth['state'];
  health_rank: number;
  health_reason: string | null;
  changed_at: number;
  /** The user that the registry knows. */
  created_by: string | null;
  search: string;
  /** Of all columns but the times of readings. */
  row_hash: string;
  /** Empty for a schema that has no entity. */
  entity_hash: string;
  versions_hash: string;
  observed_at: number;
}

/** A row of the table `schema_versions`. */
export interface SchemaVersionRow {
  schema_key: string;
  global_id: number;
  version: string;
  state: SchemaVersionState;
  content_id: number;
  name: string | null;
  description: string | null;
  created_at: number;
  created_by: string | null;
}

/** A row of the table `schema_topics`. */
export interface SchemaTopicRow {
  schema_key: string;
  cluster: string;
  topic: string;
  part: 'key' | 'value';
  by: 'name' | 'record';
}

/** What a pass needs to know of a row before it writes the next. */
export type PreviousSchema = Pick<
  SchemaRow,
  | keyof RuleColumns
  | 'schema_key'
  | 'group_name'
  | 'artifact'
  | 'present'
  | 'health'
  | 'drift_since'
  | 'changed_at'
  | 'row_hash'
  | 'entity_hash'
  | 'versions_hash'
  | 'observed_at'
>;
