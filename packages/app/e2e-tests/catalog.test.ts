// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { expect, test } from '@playwright/test';
import { portalCall } from './support/portalClient';

interface Entity {
  metadata: { title?: string };
  relations?: { type: string; targetRef: string }[];
}

const SOURCE = 'billing.usage-file-source';
const SINK = 'billing.ledger-jdbc-sink';

test('the catalog finds each kind by its type', async () => {
  for (const type of ['kafka-cluster', 'kafka-topic', 'kafka-connector']) {
    await expect
      .poll(async () => (await entitiesOf('Resource', type)).length)
      .toBeGreaterThan(1);
  }
  await expect
    .poll(async () => (await entitiesOf('API', 'avro')).length)
    .toBeGreaterThan(1);
});

test('a topic depends on the source that writes to it, and a sink on what it reads', async () => {
  await expect.poll(() => dependenciesOf(SINK)).toEqual(['dependsOn']);
  await expect.poll(() => dependenciesOf(SOURCE)).toEqual(['dependencyOf']);
});

/** How a connector is related to topics. */
async function dependenciesOf(title: string): Promise<string[]> {
  const connectors = await entitiesOf('Resource', 'kafka-connector');
  const found = connectors.find(({ metadata }) => metadata.title === title);
  const types = (found?.relations ?? [])
    .filter(({ targetRef }) => targetRef.startsWith('resource:dev/'))
    .map(({ type }) => type);
  return [...new Set(types)];
}

async function entitiesOf(kind: string, type: string): Promise<Entity[]> {
  const path = `/api/catalog/entities?filter=kind=${kind},spec.type=${type}`;
  return (await portalCall('billing-developer', path)).json();
}
