// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PortalClient } from '../portal/PortalClient';
import { awaitSuccess, submit } from './awaitSuccess';
import { retentionChange } from './retentionChange';

/** Who asks, and who approves. */
export type Pair = { requester: PortalClient; approver: PortalClient };

/** Milliseconds from approval to `succeeded`, of one change for each topic. */
export async function measureApprovals(
  { requester, approver }: Pair,
  topics: string[],
): Promise<number[]> {
  const times: number[] = [];
  for (const [number, topic] of topics.entries()) {
    const request = await submit(requester, retentionChange(topic, number));
    if (request.state !== 'pending') {
      throw new Error(`Request ${request.id} waits for nobody's approval`);
    }
    const { id, revision } = request;
    const begun = performance.now();
    await approver.post(`/requests/${id}/approve`, {
      revision,
      confirmation: topic,
    });
    await awaitSuccess(requester, request);
    times.push(performance.now() - begun);
  }
  return times;
}
