// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { KafkaSession } from '../connection/KafkaSession';
import { assertOutcome } from '../errors/KafkaProtocolError';
import { deleteTopicsRequest } from '../wire/deleteTopicsRequest';
import { CHANGE_TIMEOUT_MS } from './changeTimeout';
import { topicCall } from './topicCall';

/** Deletes a topic with its records. */
export async function deleteTopic(
  session: KafkaSession,
  name: string,
): Promise<void> {
  const request = deleteTopicsRequest({ name, timeoutMs: CHANGE_TIMEOUT_MS });
  const call = topicCall('delete', name, 'Delete', { readOnly: false });
  await session.call(call, async connection => {
    const [outcome] = await connection.send(request, 'controller');
    assertOutcome(outcome);
  });
}
