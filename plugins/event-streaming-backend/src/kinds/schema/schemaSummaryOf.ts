// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  DescribedTopic,
  schemaKind,
  SchemaSummary,
} from '@sluice/plugin-event-streaming-common';
import { observedAtOf } from '../../inventory/rows/observedAtOf';
import { ListedSchema } from '../../inventory/schemas/lists/ListedSchema';
import { targetOfRow } from '../../inventory/schemas/rows/targetOfRow';

/** What a summary shows besides the row. */
export interface SchemaExtras
  extends Pick<
    SchemaSummary,
    'openRequest' | 'changeUnderWay' | 'matchedFields'
  > {
  /** Of the clusters that use the registry. */
  environments: string[];
  /** Those that the caller may see. */
  topics?: DescribedTopic[];
  /** When the registry was last read whole. */
  readAt?: number;
}

/** A schema as lists show it. */
export function schemaSummaryOf(
  row: ListedSchema,
  { environments, topics = [], readAt, ...extras }: SchemaExtras,
): SchemaSummary {
  return {
    registry: row.registry,
    group: row.group_name,
    artifact: row.artifact,
    environments,
    format: row.format === 'other' ? undefined : row.format,
    artifactType: row.artifact_type,
    recordName: row.record_name ?? undefined,
    description: row.description ?? undefined,
    owner: {
      ref: row.owner,
      source: row.owner_source,
      exists: row.owner_exists ?? undefined,
    },
    latest: latestVersionOf(row),
    versions: row.versions,
    fields: row.fields ?? undefined,
    compatibility:
      row.level && row.origin
        ? { level: row.level, origin: row.origin }
        : undefined,
    topics,
    managed: row.managed,
    health: { state: row.health, reason: row.health_reason ?? undefined },
    observedAt: observedAtOf(row, readAt),
    ...extras,
    entityRef: row.entity_hash
      ? schemaKind.entityRefOf(targetOfRow(row))
      : undefined,
  };
}

function latestVersionOf(row: ListedSchema): SchemaSummary['latest'] {
  const {
    latest_version: version,
    latest_global_id: globalId,
    latest_content_id: contentId,
    latest_state: state,
    latest_created_at: createdAt,
  } = row;
  return version === null ||
    globalId === null ||
    contentId === null ||
    state === null ||
    createdAt === null
    ? undefined
    : {
        version,
        globalId,
        contentId,
        state,
        createdAt: new Date(createdAt).toISOString(),
      };
}
