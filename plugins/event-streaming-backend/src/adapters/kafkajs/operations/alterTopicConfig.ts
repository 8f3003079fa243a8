// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ChangeOptions } from '@sluice/plugin-event-streaming-node';
import { KafkaSession } from '../connection/KafkaSession';
import { assertOutcome } from '../errors/KafkaProtocolError';
import { incrementalAlterConfigsRequest } from '../wire/incrementalAlterConfigsRequest';
import { topicCall } from './topicCall';

/** Sets or removes single overrides; all others stay. */
export async function alterTopicConfig(
  session: KafkaSession,
  name: string,
  changes: Record<string, string | undefined>,
  options: ChangeOptions = {},
): Promise<void> {
  if (Object.keys(changes).length === 0) {
    return;
  }
  const validateOnly = options.validateOnly ?? false;
  const request = incrementalAlterConfigsRequest({
    topic: name,
    changes,
    validateOnly,
  });
  const call = topicCall('change the configuration of', name, 'AlterConfigs', {
    readOnly: validateOnly,
  });
  await session.call(call, async connection => {
    const [outcome] = await connection.send(request, 'controller');
    assertOutcome(outcome);
  });
}
