// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ChangeOptions } from '@sluice/plugin-event-streaming-node';
import { KafkaSession } from '../connection/KafkaSession';
import { assertOutcome } from '../errors/KafkaProtocolError';
import { createPartitionsRequest } from '../wire/createPartitionsRequest';
import { CHANGE_TIMEOUT_MS } from './changeTimeout';
import { topicCall } from './topicCall';

/** Grows a topic to `total` partitions. */
export async function addPartitions(
  session: KafkaSession,
  name: string,
  total: number,
  options: ChangeOptions = {},
): Promise<void> {
  const validateOnly = options.validateOnly ?? false;
  const request = createPartitionsRequest({
    name,
    total,
    validateOnly,
    timeoutMs: CHANGE_TIMEOUT_MS,
  });
  const call = topicCall(`set ${total} partitions for`, name, 'Alter', {
    readOnly: validateOnly,
  });
  await session.call(call, async connection => {
    const [outcome] = await connection.send(request, 'controller');
    assertOutcome(outcome);
  });
}
