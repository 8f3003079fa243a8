// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ChangeOptions, NewTopic } from '@sluice/plugin-event-streaming-node';
import { KafkaSession } from '../connection/KafkaSession';
import { assertOutcome } from '../errors/KafkaProtocolError';
import { createTopicsRequest } from '../wire/createTopicsRequest';
import { CHANGE_TIMEOUT_MS } from './changeTimeout';
import { topicCall } from './topicCall';

/** Makes a topic; returns when the controller acknowledged it. */
export async function createTopic(
  session: KafkaSession,
  topic: NewTopic,
  options: ChangeOptions = {},
): Promise<void> {
  const validateOnly = options.validateOnly ?? false;
  const request = createTopicsRequest({
    ...topic,
    validateOnly,
    timeoutMs: CHANGE_TIMEOUT_MS,
  });
  const call = {
    ...topicCall('create', topic.name, 'Create', { readOnly: validateOnly }),
    needs: `'Create' on Cluster or on Topic '${topic.name}'`,
  };
  await session.call(call, async connection => {
    const [outcome] = await connection.send(request, 'controller');
    assertOutcome(outcome);
  });
}
