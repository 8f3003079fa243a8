// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  EventStreamingApi,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import { fileAndFinish } from './fileAndFinish';

/** A name that no earlier run has taken, and no test that runs beside. */
export function freshName(prefix: string): string {
  const moment = Date.now().toString(36);
  return `${prefix}e2e-${moment}-${process.env.TEST_WORKER_INDEX}.made`;
}

/** Files a creation and waits for its end. */
export async function createTopic(
  api: EventStreamingApi,
  target: { cluster: string; topic: string },
  input: Record<string, unknown> = {},
): Promise<StreamingRequest> {
  return fileAndFinish(api, {
    operation: 'topic.create',
    target,
    input: {
      description: 'Made by an end-to-end test',
      owner: 'group:default/billing',
      ...input,
    },
  });
}
