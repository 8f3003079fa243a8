// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { schemaEntityHashOf } from './schemaEntityHashOf';
import { schemaHealthOf, schemaHealthRankOf } from './schemaHealthOf';
import { schemaOwnershipOf } from './schemaOwnershipOf';
import { SchemaContext, SchemaKnowledge } from './SchemaContext';
import { SchemaRow, SchemaTopicRow } from './SchemaRow';
import { topicRowsOf } from './topicRowsOf';

/** A schema that describes other topics than before, and what follows. */
export interface RelinkedSchema {
  row: SchemaRow;
  topics: SchemaTopicRow[];
}

/** States that follow from the row alone, and so from who has the schema. */
const BY_THE_ROW: readonly SchemaRow['health'][] = [
  'unchecked',
  'orphaned',
  'unowned',
  'disabled',
  'deprecated',
  'healthy',
];

/**
 * Pure: what other topics make of a stored row, without asking its registry.
 * The empty hash has the next reading write the rest.
 */
export function relinkedSchemaOf(
  context: SchemaContext,
  row: SchemaRow,
  known: SchemaKnowledge,
): RelinkedSchema {
  const relinked = {
    ...row,
    ...schemaOwnershipOf(context, row.artifact, known),
    row_hash: '',
  };
  const health = BY_THE_ROW.includes(row.health)
    ? schemaHealthOf({ row: relinked })
    : { state: row.health, reason: row.health_reason ?? undefined };
  return {
    row: {
      ...relinked,
      health: health.state,
      health_rank: schemaHealthRankOf(health.state),
      health_reason: health.reason ?? null,
      entity_hash: schemaEntityHashOf(relinked),
    },
    topics: topicRowsOf(context, {
      key: row.schema_key,
      artifact: row.artifact,
      recordName: row.record_name ?? undefined,
      links: known.record?.topics,
    }),
  };
}
