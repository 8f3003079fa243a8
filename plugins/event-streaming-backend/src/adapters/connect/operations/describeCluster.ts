// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectDescription } from '@sluice/plugin-event-streaming-node';
import { z } from 'zod';
import { readAnswer } from '../wire/readAnswer';
import { ConnectClient } from './ConnectClient';

const rootSchema = z.object({
  version: z.string(),
  kafka_cluster_id: z.string(),
});

export function describeCluster({
  session,
}: ConnectClient): Promise<ConnectDescription> {
  const call = { doing: 'ask who answers', readOnly: true };
  return session.call(call, async send => {
    const answer = await send({ method: 'GET', path: '' });
    const { version, kafka_cluster_id } = readAnswer(answer, rootSchema);
    return { version, kafkaClusterId: kafka_cluster_id };
  });
}
