// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { randomInt, randomUUID } from 'node:crypto';
import { Publisher } from './trafficPlan';

const TENANTS = 40;

const REGIONS = ['eu-central', 'eu-north', 'us-east'];

export interface ExampleEvent {
  /** The tenant: one tenant's events stay in order. */
  key: string;
  value: string;
}

/** An event such as the publisher's service would send. */
export function createEvent({
  topic,
  events,
  service,
}: Publisher): ExampleEvent {
  // The first tenants are drawn far more often: sizes differ in real life.
  const tenant = `tnt-${1_001 + Math.floor(TENANTS * Math.random() ** 2)}`;
  const [domain, entity] = topic.split('.');
  return {
    key: tenant,
    value: JSON.stringify({
      event_id: randomUUID(),
      type: `${domain}.${entity}.${pick(events)}`,
      tenant_id: tenant,
      occurred_at: new Date().toISOString(),
      source: service,
      region: pick(REGIONS),
      data: {
        [`${entity}_id`]: `${entity}-${randomInt(1_000, 10_000)}`,
        duration_ms: randomInt(5, 5_000),
        units: randomInt(1, 500),
      },
    }),
  };
}

function pick<TItem>(items: readonly TItem[]): TItem {
  return items[randomInt(items.length)];
}
