// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { randomInt } from 'node:crypto';

type EventData = Record<string, unknown>;

/** What events of each example topic carry, as its schema in `examples/schemas` says. */
const DATA: Record<string, (tenant: string) => EventData> = {
  'tenant.lifecycle.events': tenant => ({
    tenant_id: tenant,
    plan: pick(['FREE', 'TEAM', 'ENTERPRISE']),
    reason: maybe('Asked for by the customer'),
  }),
  'query.execution.events': () => ({
    query_id: idOf('query'),
    duration_ms: randomInt(5, 5_000),
    scanned_bytes: randomInt(1_000, 4_000_000_000),
    cost_cents: randomInt(1, 400) / 10,
    error: maybe('Out of memory'),
  }),
  'ai.agent.events': () => ({
    agent_id: idOf('agent'),
    duration_ms: randomInt(100, 60_000),
    tokens: randomInt(50, 20_000),
    tool: pick(['search', 'sql', 'mail']),
  }),
  'ml.model.events': () => ({
    model_id: idOf('model'),
    units: randomInt(1_000, 1_000_000),
    accuracy: Math.random(),
  }),
  'pipeline.job.events': () => ({
    job_id: idOf('job'),
    duration_ms: randomInt(100, 600_000),
    rows: randomInt(0, 1_000_000),
  }),
  'data.quality.events': () => ({
    quality_id: idOf('check'),
    data_set: pick(['invoices', 'tenants', 'queries']),
    bad_rows: Math.random() / 50,
    rule: pick(['not-null', 'unique', 'in-range']),
  }),
  'billing.usage.events': () => ({
    usage_id: idOf('usage'),
    meter: pick(['query-seconds', 'stored-gigabytes', 'tokens']),
    units: randomInt(1, 500),
    unit_price_cents: randomInt(1, 100) / 100,
    payment_reference: maybe(idOf('payment')),
  }),
  'config.change.events': tenant => ({
    setting: pick(['retention-days', 'theme', 'sign-in']),
    value: String(randomInt(1, 100)),
    changed_by: `admin@${tenant}.example.com`,
  }),
  'security.audit.events': tenant => ({
    audit_id: idOf('entry'),
    actor: `user-${randomInt(1, 200)}@${tenant}.example.com`,
    outcome: pick(['ALLOWED', 'ALLOWED', 'REFUSED']),
    address: `192.0.2.${randomInt(1, 255)}`,
  }),
  'governance.policy.events': () => ({
    policy_id: idOf('policy'),
    title: 'Who may read personal data',
    audience: ['billing', 'query-engine'].slice(randomInt(3)),
  }),
};

/** Random data of the topic; a few figures for a topic without a schema. */
export function eventDataOf(topic: string, tenant: string): EventData {
  const make = DATA[topic] ?? (() => ({ units: randomInt(1, 500) }));
  return make(tenant);
}

function idOf(entity: string): string {
  return `${entity}-${randomInt(1_000, 10_000)}`;
}

function maybe(value: string): string | null {
  return randomInt(5) === 0 ? value : null;
}

function pick<TItem>(items: readonly TItem[]): TItem {
  return items[randomInt(items.length)];
}
