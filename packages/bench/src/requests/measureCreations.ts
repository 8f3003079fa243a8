// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PortalClient } from '../portal/PortalClient';
import { CLUSTER } from '../portal/portalConfig';
import { awaitSuccess, submit } from './awaitSuccess';

/** A topic that was asked for, and the milliseconds until it was there. */
export type Creation = { topic: string; ms: number };

/** From submit to `succeeded`, of topics that are asked for one after the other. */
export async function measureCreations(
  client: PortalClient,
  count: number,
): Promise<Creation[]> {
  const creations: Creation[] = [];
  for (let number = 0; number < count; number++) {
    const topic = `billing.bench.created-${Date.now()}-${number}`;
    const begun = performance.now();
    await create(client, topic);
    creations.push({ topic, ms: performance.now() - begun });
  }
  return creations;
}

async function create(client: PortalClient, topic: string): Promise<void> {
  const request = await submit(client, {
    operation: 'topic.create',
    target: { cluster: CLUSTER, topic },
    input: {
      owner: 'group:default/billing',
      description: 'Made by the bench to see how long it takes',
      partitions: 1,
    },
  });
  await awaitSuccess(client, request);
}
