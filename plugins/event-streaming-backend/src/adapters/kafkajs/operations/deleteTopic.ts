// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { DeleteTopicOptions } from '@sluice/plugin-event-streaming-node';
import { KafkaSession } from '../connection/KafkaSession';
import { assertOutcome } from '../errors/KafkaProtocolError';
import { deleteTopicsRequest } from '../wire/deleteTopicsRequest';
import { CHANGE_TIMEOUT_MS } from './changeTimeout';
import { topicCall } from './topicCall';

/** Deletes a topic with its records, by its id where that is given. */
export async function deleteTopic(
  session: KafkaSession,
  name: string,
  { topicId }: DeleteTopicOptions = {},
): Promise<void> {
  const request = deleteTopicsRequest({
    name,
    topicId,
    timeoutMs: CHANGE_TIMEOUT_MS,
  });
  const call = topicCall('delete', name, 'Delete', { readOnly: false });
  await session.call(call, async connection => {
    const [outcome] = await connection.send(request, 'controller');
    assertOutcome(outcome);
  });
}
