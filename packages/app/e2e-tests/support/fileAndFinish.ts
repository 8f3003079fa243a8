// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { expect } from '@playwright/test';
import {
  EventStreamingApi,
  NewRequest,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';

/** Files a request that nobody has to approve, and waits until it succeeded. */
export async function fileAndFinish(
  api: EventStreamingApi,
  body: NewRequest,
): Promise<StreamingRequest> {
  const { id } = await api.createRequest({ body });
  await expect
    .poll(async () => (await api.getRequest({ params: { id } })).state)
    .toBe('succeeded');
  return api.getRequest({ params: { id } });
}
