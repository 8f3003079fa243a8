// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  SCHEMA_FORMAT_DEFINITIONS,
  SchemaTarget,
} from '@sluice/plugin-event-streaming-common';
import { contentHash } from '../../rows/contentHash';
import { PendingSchema } from '../SchemaInventory';
import { ComputedSchema } from './computeSchemaRow';
import { schemaHealthRankOf } from './schemaHealthOf';
import { schemaKeyOf } from './schemaKeyOf';
import { schemaOwnershipOf } from './schemaOwnershipOf';
import { SchemaContext, SchemaKnowledge } from './SchemaContext';
import { storable } from './storable';
import { topicRowsOf } from './topicRowsOf';

const REASONS = {
  provisioning: 'It is being registered',
  failed: 'It could not be registered',
} as const;

/** The row of a schema that is asked for and not there. */
export function pendingSchemaRowOf(
  context: SchemaContext,
  target: SchemaTarget,
  {
    pending,
    topics,
  }: { pending: PendingSchema; topics: SchemaKnowledge['topics'] },
): ComputedSchema {
  const { registry, group, artifact } = target;
  const { owner, artifactType, state } = pending;
  const key = schemaKeyOf(target);
  const description = storable(pending.description);
  const row = {
    schema_key: key,
    registry,
    group_name: group,
    artifact,
    present: false,
    artifact_type: artifactType,
    format: formatOf(artifactType),
    record_name: null,
    description,
    ...schemaOwnershipOf(context, artifact, { topics }),
    owner,
    owner_source: 'assignment' as const,
    owner_exists: context.ownerExists(owner) ?? null,
    managed: true,
    latest_version: null,
    latest_global_id: null,
    latest_content_id: null,
    latest_state: null,
    latest_created_at: null,
    versions: 0,
    fields: null,
    level: null,
    origin: null,
    artifact_level: null,
    group_level: null,
    global_level: null,
    drift_since: null,
    health: state,
    health_rank: schemaHealthRankOf(state),
    health_reason: pending.reason ?? REASONS[state],
    changed_at: context.now,
    created_by: null,
    search: [artifact, description ?? ''].join('\n').toLowerCase(),
    entity_hash: '',
    versions_hash: '',
  };
  return {
    row: { ...row, row_hash: contentHash(row), observed_at: context.now },
    isChanged: true,
    topics: topicRowsOf(context, { key, artifact }),
  };
}

/** Before it is read, a JSON artifact counts as JSON Schema. */
function formatOf(artifactType: string) {
  return (
    SCHEMA_FORMAT_DEFINITIONS.find(each => each.artifactType === artifactType)
      ?.format ?? ('other' as const)
  );
}
