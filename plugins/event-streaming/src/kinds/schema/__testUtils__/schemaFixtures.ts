// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  SchemaContent,
  SchemaDetail,
  SchemaSummary,
  SchemaVersion,
} from '@sluice/plugin-event-streaming-common';

const BILLING = 'group:default/billing';

/** The value schema of a topic of billing, under BACKWARD from its group. */
export function schemaRow(
  artifact: string,
  changes: Partial<SchemaSummary> = {},
): SchemaSummary {
  return {
    registry: 'registry',
    group: 'default',
    artifact,
    environments: ['dev', 'prod'],
    format: 'avro',
    artifactType: 'AVRO',
    description: 'One event for each invoice',
    owner: { ref: BILLING, source: 'prefix', exists: true },
    latest: {
      version: '2',
      globalId: 12,
      contentId: 7,
      state: 'enabled',
      createdAt: '2026-11-12T10:00:00.000Z',
    },
    versions: 2,
    fields: 3,
    compatibility: { level: 'BACKWARD', origin: 'group' },
    topics: [
      {
        cluster: 'prod',
        environment: 'prod',
        topic: 'billing.invoice.issued',
        part: 'value',
        by: 'name',
      },
    ],
    managed: true,
    health: { state: 'healthy' },
    observedAt: new Date().toISOString(),
    ...changes,
  };
}

/** A version that the billing developer registered. */
export function versionOf(
  version: string,
  changes: Partial<SchemaVersion> = {},
): SchemaVersion {
  return {
    version,
    state: 'enabled',
    globalId: 10 + Number(version),
    contentId: 5 + Number(version),
    createdAt: `2026-11-${String(10 + Number(version))}T10:00:00.000Z`,
    createdBy: 'user:default/billing-developer',
    requestId: `3${version}`,
    ...changes,
  };
}

export const ARTIFACT = 'billing.invoice.issued-value';

/** A schema with two versions. */
export function schemaDetail(
  changes: Partial<SchemaDetail> = {},
): SchemaDetail {
  const { compatibility: inForce, ...row } = schemaRow(ARTIFACT);
  return {
    ...row,
    compatibility: inForce && { inForce, group: 'BACKWARD', global: 'FULL' },
    history: [versionOf('2'), versionOf('1')],
    live: true,
    links: [],
    access: { delete: { allowed: false, reason: 'Deletion is switched off' } },
    ...changes,
  };
}

const FIRST = [
  { name: 'id', type: 'string', doc: 'Number of the invoice' },
  { name: 'amountCents', type: 'int' },
];

const SECOND = [
  { name: 'id', type: 'string', doc: 'Number of the invoice' },
  { name: 'amountCents', type: 'long' },
  {
    name: 'customerEmail',
    type: ['null', 'string'],
    default: null,
    doc: 'Where it was sent',
  },
];

/** The document of a version: from the first to the second a field was added. */
export function contentOf(
  version: string,
  changes: Partial<SchemaContent> = {},
): SchemaContent {
  const record = {
    type: 'record',
    name: 'InvoiceIssued',
    namespace: 'billing',
    fields: version === '1' ? FIRST : SECOND,
  };
  return {
    ...versionOf(version),
    artifactType: 'AVRO',
    content: JSON.stringify(record, undefined, 2),
    contentType: 'application/json',
    references: [],
    referrers: [],
    live: true,
    ...changes,
  };
}
