// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { CLUSTER } from '../portal/portalConfig';

const DAY_MS = 86_400_000;

/** The body that asks for another retention of a topic, as a plan or a request. */
export function retentionChange(topic: string, number: number) {
  return {
    operation: 'topic.update',
    target: { cluster: CLUSTER, topic },
    input: {
      config: { 'retention.ms': String(DAY_MS + number) },
      // Less retention deletes data.
      confirmation: topic,
    },
  };
}
