// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  SchemaContent,
  SchemaDetail,
  TopicSchema,
} from '@sluice/plugin-event-streaming-common';

/** The schema of the values of the healthy topic. */
export const valueSchema: TopicSchema = {
  registry: 'registry',
  group: 'default',
  artifact: 'billing.invoice.issued-value',
  part: 'value',
  version: '2',
  level: 'BACKWARD',
};

const latest = {
  version: '2',
  globalId: 12,
  contentId: 7,
  state: 'enabled' as const,
  createdAt: '2026-11-12T10:00:00.000Z',
};

/** All of a schema under BACKWARD from its group. */
export function detailOf(
  { registry, group, artifact }: TopicSchema,
  changes: Partial<SchemaDetail> = {},
): SchemaDetail {
  return {
    registry,
    group,
    artifact,
    environments: ['prod'],
    format: 'avro',
    artifactType: 'AVRO',
    owner: { ref: 'group:default/billing', source: 'prefix', exists: true },
    latest,
    versions: 1,
    topics: [],
    managed: true,
    health: { state: 'healthy' },
    compatibility: { inForce: { level: 'BACKWARD', origin: 'group' } },
    history: [latest],
    live: true,
    observedAt: new Date().toISOString(),
    links: [],
    access: { delete: { allowed: true } },
    ...changes,
  };
}

/** The newest version: an invoice with two fields. */
export function contentOf(changes: Partial<SchemaContent> = {}): SchemaContent {
  return {
    ...latest,
    artifactType: 'AVRO',
    contentType: 'application/json',
    content: JSON.stringify({
      type: 'record',
      name: 'InvoiceIssued',
      fields: [
        { name: 'invoiceId', type: 'string' },
        { name: 'amountCents', type: 'long', doc: 'Without tax' },
      ],
    }),
    references: [],
    referrers: [],
    live: true,
    ...changes,
  };
}
