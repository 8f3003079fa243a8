// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { PortalClient } from '../portal/PortalClient';
import { CLUSTER } from '../portal/portalConfig';

// Each question takes some milliseconds of the thread that does the work.
const POLL_MS = 50;
const SETTLED_WITHIN_MS = 60_000;

const requestSchema = z.object({
  id: z.string(),
  state: z.string(),
  failure: z.string().optional(),
});

/** Milliseconds from submit to `succeeded`, of topics that are asked for one after the other. */
export async function measureCreations(
  client: PortalClient,
  count: number,
): Promise<number[]> {
  const times: number[] = [];
  for (let number = 0; number < count; number++) {
    const begun = performance.now();
    await create(client, `billing.bench.created-${Date.now()}-${number}`);
    times.push(performance.now() - begun);
  }
  return times;
}

async function create(client: PortalClient, topic: string): Promise<void> {
  const { body } = await client.post('/requests', {
    operation: 'topic.create',
    target: { cluster: CLUSTER, topic },
    input: {
      owner: 'group:default/billing',
      description: 'Made by the bench to see how long it takes',
      partitions: 1,
    },
  });
  const deadline = Date.now() + SETTLED_WITHIN_MS;
  let request = requestSchema.parse(JSON.parse(body));
  while (request.state !== 'succeeded') {
    if (request.state === 'failed' || Date.now() > deadline) {
      throw new Error(
        `The request for '${topic}' is ${request.state}: ${request.failure}`,
      );
    }
    await delay(POLL_MS);
    const answer = await client.get(`/requests/${request.id}`);
    request = requestSchema.parse(JSON.parse(answer.body));
  }
}
