// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { connectPath } from '../connection/connectPath';
import { ConnectProblem } from '../errors/ConnectProblem';
import { readAnswer } from '../wire/readAnswer';
import { ConnectClient } from './ConnectClient';
import { connectorCall } from './connectorCall';

const topicsSchema = z.record(
  z.string(),
  z.object({ topics: z.array(z.string()) }),
);

export function listActiveTopics(
  { session }: ConnectClient,
  name: string,
): Promise<string[] | undefined> {
  const call = connectorCall('list active topics of', name, { readOnly: true });
  return session.call(call, async send => {
    try {
      const path = connectPath`connectors/${name}/topics`;
      const answer = await send({ method: 'GET', path });
      const lists = Object.values(readAnswer(answer, topicsSchema));
      const topics = lists.flatMap(list => list.topics).sort();
      if (!topics.length) {
        // For a connector that is not there the worker answers the same.
        await send({ method: 'GET', path: connectPath`connectors/${name}` });
      }
      return topics;
    } catch (error) {
      if (isNotTracked(error)) {
        return undefined;
      }
      throw error;
    }
  });
}

function isNotTracked(error: unknown): boolean {
  return (
    error instanceof ConnectProblem &&
    error.status === 403 &&
    /topic tracking is disabled/i.test(error.text ?? '')
  );
}
