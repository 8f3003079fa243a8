// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  CommittedOffset,
  GroupListing,
  ItemResult,
} from '@sluice/plugin-event-streaming-node';
import { KafkaConnection } from '../connection/KafkaConnection';
import { KafkaSession } from '../connection/KafkaSession';
import { KafkaProtocolError } from '../errors/KafkaProtocolError';
import {
  GroupCommits,
  MANY_GROUPS_VERSION,
  OFFSET_FETCH,
  offsetFetchRequest,
} from '../wire/offsetFetchRequest';
import { askCoordinators } from './askCoordinators';
import { groupCall } from './groupCall';
import { inChunks } from './inChunks';

/** Committed offsets of groups, many groups in one request where the broker can. */
export async function listGroupOffsets(
  session: KafkaSession,
  groups: GroupListing[],
): Promise<ItemResult<CommittedOffset[]>[]> {
  const answers = await askCoordinators<GroupCommits>(session, groups, {
    ask: fetchCommits,
  });
  return groups.map(({ group }) => toItem(session, group, answers.get(group)));
}

async function fetchCommits(
  connection: KafkaConnection,
  coordinator: number,
  groups: GroupListing[],
): Promise<GroupCommits[]> {
  const version = await connection.maxVersion(OFFSET_FETCH, coordinator);
  const size = (version ?? 0) >= MANY_GROUPS_VERSION ? groups.length : 1;
  const names = groups.map(({ group }) => group);
  return inChunks(names, size, chunk =>
    connection.send(offsetFetchRequest(chunk), coordinator),
  );
}

function toItem(
  session: KafkaSession,
  name: string,
  answer: GroupCommits | Error | undefined,
): ItemResult<CommittedOffset[]> {
  const call = groupCall('read the committed offsets of', name);
  if (!answer || answer instanceof Error) {
    const error = answer ?? new KafkaProtocolError({ errorCode: -1 });
    return { name, error: session.translate(error, call) };
  }
  const failed = answer.commits.find(({ errorCode }) => errorCode !== 0);
  if (failed) {
    return {
      name,
      error: session.translate(new KafkaProtocolError(failed), call),
    };
  }
  return {
    name,
    value: answer.commits
      .filter(({ offset }) => offset >= 0n)
      .map(({ topic, partition, offset }) => ({ topic, partition, offset })),
  };
}
