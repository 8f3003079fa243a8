// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { PortalClient } from '../portal/PortalClient';

// Each question takes some milliseconds of the thread that does the work.
const POLL_MS = 50;
const SETTLED_WITHIN_MS = 60_000;

const requestSchema = z.object({
  id: z.string(),
  revision: z.number(),
  state: z.string(),
  failure: z.string().optional(),
});

/** A request as far as the bench looks at it. */
export type BenchRequest = z.infer<typeof requestSchema>;

/** Files a request. */
export async function submit(
  client: PortalClient,
  body: { operation: string; target: object; input: object },
): Promise<BenchRequest> {
  const answer = await client.post('/requests', body);
  return requestSchema.parse(JSON.parse(answer.body));
}

/** Asks for a request until it has succeeded. */
export async function awaitSuccess(
  client: PortalClient,
  request: BenchRequest,
): Promise<void> {
  const deadline = Date.now() + SETTLED_WITHIN_MS;
  let { state, failure } = request;
  while (state !== 'succeeded') {
    if (state === 'failed' || Date.now() > deadline) {
      throw new Error(`Request ${request.id} is ${state}: ${failure}`);
    }
    await delay(POLL_MS);
    const { body } = await client.get(`/requests/${request.id}`);
    ({ state, failure } = requestSchema.parse(JSON.parse(body)));
  }
}
