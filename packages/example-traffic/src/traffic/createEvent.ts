// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { randomInt, randomUUID } from 'node:crypto';
import { eventDataOf } from './eventDataOf';
import { Publisher } from './trafficPlan';

const TENANTS = 40;

const REGIONS = ['eu-central', 'eu-north', 'us-east'];

/** An event, whatever it is written in. */
export interface ExampleEvent {
  id: string;
  /** Such as `billing.usage.usage-metered`. */
  type: string;
  /** The key: one tenant's events stay in order. */
  tenant: string;
  occurredAt: Date;
  source: string;
  region: string;
  data: Record<string, unknown>;
}

/** An event such as the publisher's service would send. */
export function createEvent({
  topic,
  events,
  service,
}: Pick<Publisher, 'topic' | 'events' | 'service'>): ExampleEvent {
  // The first tenants are drawn far more often: sizes differ in real life.
  const tenant = `tnt-${1_001 + Math.floor(TENANTS * Math.random() ** 2)}`;
  const [domain, entity] = topic.split('.');
  return {
    id: randomUUID(),
    type: `${domain}.${entity}.${pick(events)}`,
    tenant,
    occurredAt: new Date(),
    source: service,
    region: pick(REGIONS),
    data: eventDataOf(topic, tenant),
  };
}

function pick<TItem>(items: readonly TItem[]): TItem {
  return items[randomInt(items.length)];
}
