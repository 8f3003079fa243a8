// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaTarget } from '@sluice/plugin-event-streaming-common';
import {
  Compatibility,
  VersionListing,
} from '@sluice/plugin-event-streaming-node';
import { contentHash } from '../../rows/contentHash';
import { isMadeHere } from '../../rows/fateOf';
import { ContentFacts } from '../reading/ContentReading';
import { CONTENT_READER } from '../reading/readSchemaContent';
import { changedAtOf, latestOf, SchemaReading } from '../reading/SchemaReading';
import { driftOf } from './driftOf';
import { schemaEntityHashOf } from './schemaEntityHashOf';
import { schemaHealthOf, schemaHealthRankOf } from './schemaHealthOf';
import { schemaKeyOf } from './schemaKeyOf';
import { schemaOwnershipOf } from './schemaOwnershipOf';
import { SchemaContext, SchemaKnowledge } from './SchemaContext';
import {
  PreviousSchema,
  RuleColumns,
  SchemaRow,
  SchemaTopicRow,
  SchemaVersionRow,
} from './SchemaRow';
import { storable } from './storable';
import { topicRowsOf } from './topicRowsOf';

/** What is known of one schema. */
export interface KnownSchema extends SchemaKnowledge {
  reading: SchemaReading;
  /** Of the newest version; undefined until it was read. */
  content?: ContentFacts;
  previous?: PreviousSchema;
}

/** A row with what belongs to it, as against what is stored. */
export interface ComputedSchema {
  row: SchemaRow;
  isChanged: boolean;
  /** Undefined when they are as before. */
  versions?: SchemaVersionRow[];
  topics: SchemaTopicRow[];
}

/**
 * Pure: the same reading gives the same row and the same hashes. The text for
 * searches has no words of the content yet: they are many, follow from the
 * rest, and are needed only for rows that are written.
 */
export function computeSchemaRow(
  context: SchemaContext,
  known: KnownSchema,
): ComputedSchema {
  const { reading, content, previous } = known;
  const target = targetOf(context, reading);
  const key = schemaKeyOf(target);
  const versions = reading.versions.map(version => versionRowOf(key, version));
  const topics = topicRowsOf(context, {
    key,
    artifact: target.artifact,
    recordName: content?.recordName,
    links: known.record?.topics,
  });
  const columns = {
    schema_key: key,
    registry: target.registry,
    group_name: target.group,
    artifact: target.artifact,
    present: true,
    ...shapeOf(known),
    ...schemaOwnershipOf(context, target.artifact, known),
    managed: isMadeHere(known.record),
    ...(reading.rule ? ruleColumnsOf(reading.rule) : previousRuleOf(previous)),
    versions_hash: contentHash(versions),
  };
  const drift = driftOf(columns.artifact_level, known);
  const health = schemaHealthOf({
    row: columns,
    problem: content?.problem,
    expectedRule: drift?.expected,
    deletedBy: known.deletedBy,
  });
  const row = {
    ...columns,
    drift_since: drift ? previous?.drift_since ?? context.now : null,
    health: health.state,
    health_rank: schemaHealthRankOf(health.state),
    health_reason: health.reason ?? null,
    search: searchOf(known, columns.description),
  };
  const row_hash = contentHash([row, topics, content && CONTENT_READER]);
  return {
    row: {
      ...row,
      row_hash,
      entity_hash: schemaEntityHashOf(row),
      observed_at: context.now,
    },
    isChanged: row_hash !== previous?.row_hash,
    versions:
      row.versions_hash === previous?.versions_hash ? undefined : versions,
    topics,
  };
}

/** The artifact of a reading, as the API names it. */
export function targetOf(
  { registry }: Pick<SchemaContext, 'registry'>,
  { artifact: { group, artifact } }: Pick<SchemaReading, 'artifact'>,
): SchemaTarget {
  return { registry: registry.name, group, artifact };
}

function shapeOf({ reading, content, record }: KnownSchema) {
  const { artifact, versions } = reading;
  const latest = latestOf(versions);
  return {
    artifact_type: artifact.type,
    format: content?.format ?? ('other' as const),
    record_name: storable(content?.recordName),
    description: storable(
      record?.description ?? artifact.description ?? content?.doc,
    ),
    latest_version: latest?.version ?? null,
    latest_global_id: latest?.globalId ?? null,
    latest_content_id: latest?.contentId ?? null,
    latest_state: latest?.state ?? null,
    latest_created_at: latest ? latest.createdAt.getTime() : null,
    versions: versions.length,
    fields: content?.fields ?? null,
    changed_at: changedAtOf(reading),
    created_by: artifact.createdBy ?? null,
  };
}

function searchOf(
  { reading: { artifact }, content }: KnownSchema,
  description: string | null,
): string {
  return [artifact.artifact, artifact.name, description, content?.recordName]
    .filter(text => typeof text === 'string')
    .map(text => storable(text))
    .join('\n')
    .toLowerCase();
}

function ruleColumnsOf(rule: Compatibility): RuleColumns {
  return {
    level: rule.inForce.level,
    origin: rule.inForce.origin,
    artifact_level: rule.artifact ?? null,
    group_level: rule.group ?? null,
    global_level: rule.global ?? null,
  };
}

function previousRuleOf(previous?: PreviousSchema): RuleColumns {
  return {
    level: previous?.level ?? null,
    origin: previous?.origin ?? null,
    artifact_level: previous?.artifact_level ?? null,
    group_level: previous?.group_level ?? null,
    global_level: previous?.global_level ?? null,
  };
}

function versionRowOf(
  schema_key: string,
  version: VersionListing,
): SchemaVersionRow {
  return {
    schema_key,
    global_id: version.globalId,
    version: version.version,
    state: version.state,
    content_id: version.contentId,
    name: storable(version.name),
    description: storable(version.description),
    created_at: version.createdAt.getTime(),
    created_by: version.createdBy ?? null,
  };
}
