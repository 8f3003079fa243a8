// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  AuditRecord,
  DeclaredParty,
  RequestSummary,
  TopicConfigEntry,
  TopicConsumer,
  TopicConsumers,
  TopicDetail,
  TopicPartition,
} from '@sluice/plugin-event-streaming-common';

const DAY = 24 * 60 * 60 * 1000;

/** A topic that is well: twelve partitions, one slow reader. */
export function healthyTopic(changes: Partial<TopicDetail> = {}): TopicDetail {
  return {
    cluster: 'prod',
    environment: 'prod',
    topic: 'billing.invoice.issued',
    description: 'One event for each invoice',
    owner: { ref: 'group:default/billing', source: 'prefix', exists: true },
    partitions: 3,
    replicationFactor: 3,
    internal: false,
    cleanupPolicy: 'delete',
    retentionMs: 30 * DAY,
    sizeBytes: 1024 ** 3,
    messages: 477_204_118,
    producedPerSecond: 184,
    consumerGroups: 2,
    worstLag: { group: 'ledger-writer', messages: 1204 },
    purpose: 'events',
    tags: ['invoice'],
    broadcast: false,
    managed: true,
    health: { state: 'healthy' },
    observedAt: new Date(Date.now() - 18 * 60_000).toISOString(),
    entityRef: 'resource:prod/billing.invoice.issued',
    key: { fields: ['tenant_id'] },
    guarantees: [
      'Ordered per tenant_id within a partition; affinity lasts until the next rebalance',
    ],
    live: true,
    lastProducedAt: new Date().toISOString(),
    consumersActive: 1,
    alsoOn: [{ cluster: 'dev', environment: 'dev' }],
    links: [{ title: 'Kafka UI', url: 'https://ui.example.com/topic' }],
    createdBy: 'user:default/billing-lead',
    createdByRequest: '31',
    createdAt: new Date(Date.now() - 41 * DAY).toISOString(),
    access: { config: { allowed: true }, messages: { allowed: true } },
    ...changes,
  };
}

/** A partition on the brokers 1 to 3, all in sync. */
export function partitionOf(
  partition: number,
  changes: Partial<TopicPartition> = {},
): TopicPartition {
  return {
    partition,
    leader: 1,
    replicas: [1, 2, 3],
    isr: [1, 2, 3],
    offline: [],
    start: '0',
    end: '1000',
    messages: 1000,
    sizeBytes: 2048,
    ...changes,
  };
}

/** A component of the billing team. */
export function partyOf(name: string, groups: string[] = []): DeclaredParty {
  return {
    entityRef: `component:default/${name}`,
    title: name,
    owner: 'group:default/billing',
    groups,
  };
}

/** A stable group with two members that reads one partition. */
export function consumerOf(
  group: string,
  changes: Partial<TopicConsumer> = {},
): TopicConsumer {
  return {
    group,
    type: 'classic',
    state: 'stable',
    members: 2,
    lag: 12,
    partitions: [{ partition: 0, committed: '988', end: '1000', lag: 12 }],
    ...changes,
  };
}

/** Declared and seen, declared and not seen, seen and not declared, empty. */
export function allConsumers(): TopicConsumers {
  return {
    live: true,
    producers: [partyOf('billing-service')],
    consumers: [
      consumerOf('ledger-writer', { component: partyOf('ledger-service') }),
      consumerOf('warehouse-loader', {
        state: 'empty',
        members: 0,
        component: partyOf('warehouse'),
      }),
      consumerOf('console-consumer-71', { lag: 0 }),
    ],
    inactive: [partyOf('fraud-detector', ['fraud'])],
  };
}

/** A config entry, at its default unless changed. */
export function configEntryOf(
  key: string,
  changes: Partial<TopicConfigEntry> = {},
): TopicConfigEntry {
  return {
    key,
    title: `Title of ${key}`,
    value: '1',
    friendly: 'one',
    overridden: false,
    source: 'default',
    defaultValue: '1',
    friendlyDefault: 'one',
    sensitive: false,
    readOnly: false,
    ...changes,
  };
}

/** A request of this topic that has succeeded. */
export function requestOf(id: string): RequestSummary {
  const at = new Date().toISOString();
  return {
    id,
    revision: 1,
    kind: 'topic',
    operation: 'topic.create',
    target: { cluster: 'prod', topic: 'billing.invoice.issued' },
    title: 'billing.invoice.issued',
    environment: 'prod',
    owner: 'group:default/billing',
    state: 'succeeded',
    gates: [],
    steps: [],
    createdBy: 'user:default/billing-lead',
    intervention: false,
    createdAt: at,
    updatedAt: at,
    expiresAt: at,
    editors: [],
    allowedActions: [],
    refusals: {},
  };
}

/** A record of the audit trail about this topic. */
export function auditRecordOf(
  id: string,
  changes: Partial<AuditRecord> = {},
): AuditRecord {
  return {
    id,
    at: new Date().toISOString(),
    actor: 'user:default/billing-lead',
    event: 'request.created',
    operation: 'topic.create',
    requestId: '31',
    details: {},
    ...changes,
  };
}
