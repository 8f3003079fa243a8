// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaSummary } from '@sluice/plugin-event-streaming-common';
import { CsvColumn, toCsv } from '../../../components/table/toCsv';

const COLUMNS: readonly CsvColumn<SchemaSummary>[] = [
  ['schema', schema => schema.artifact],
  ['group', schema => schema.group],
  ['registry', schema => schema.registry],
  ['environments', schema => schema.environments.join(' ')],
  ['description', schema => schema.description],
  ['owner', ({ owner }) => (owner.source === 'fallback' ? '' : owner.ref)],
  ['format', schema => schema.format ?? schema.artifactType],
  ['record', schema => schema.recordName],
  ['versions', schema => schema.versions],
  ['newest version', schema => schema.latest?.version],
  ['global id', schema => schema.latest?.globalId],
  ['content id', schema => schema.latest?.contentId],
  ['newest since', schema => schema.latest?.createdAt],
  ['fields', schema => schema.fields],
  ['rule', schema => schema.compatibility?.level],
  ['rule from', schema => schema.compatibility?.origin],
  [
    'topics',
    schema =>
      schema.topics
        .map(({ cluster, topic }) => `${cluster}/${topic}`)
        .join(' '),
  ],
  ['health', schema => schema.health.state],
  ['made through the portal', schema => schema.managed],
  ['read at', schema => schema.observedAt],
];

/** Schemas as CSV, with a row of names first. */
export function schemasToCsv(schemas: readonly SchemaSummary[]): string {
  return toCsv(COLUMNS, schemas);
}
