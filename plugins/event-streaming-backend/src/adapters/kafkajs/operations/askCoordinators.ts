// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { GroupListing } from '@sluice/plugin-event-streaming-node';
import { KafkaConnection } from '../connection/KafkaConnection';
import { KafkaSession, MAX_ATTEMPTS } from '../connection/KafkaSession';
import { isWorthRetrying } from '../errors/isWorthRetrying';
import { KafkaProtocolError } from '../errors/KafkaProtocolError';
import { WireOutcome } from '../wire/WireRequest';
import { findCoordinators } from './findCoordinators';
import { inChunks } from './inChunks';

const GROUPS_PER_REQUEST = 100;
const READ = { readOnly: true };

type GroupAnswer = WireOutcome & { group: string };

export interface GroupQuestion<TAnswer extends GroupAnswer> {
  /** Groups with different keys go in different requests. */
  keyOf?: (group: GroupListing) => string;
  /** Asks one coordinator for groups of one key. */
  ask: (
    connection: KafkaConnection,
    coordinator: number,
    groups: GroupListing[],
  ) => Promise<TAnswer[]>;
}

/**
 * Asks each group's coordinator, all coordinators at once, and follows groups
 * that have moved. The result holds an answer or an error for every group.
 */
export async function askCoordinators<TAnswer extends GroupAnswer>(
  session: KafkaSession,
  groups: GroupListing[],
  question: GroupQuestion<TAnswer>,
): Promise<Map<string, TAnswer | Error>> {
  const answers = new Map<string, TAnswer | Error>();
  let open = groups;
  for (let tried = 1; ; tried++) {
    await askOnce(session, open, question, answers);
    const moved = open.filter(({ group }) => {
      const answer = answers.get(group);
      return answer instanceof Error && isWorthRetrying(answer, READ);
    });
    if (moved.length === 0 || tried === MAX_ATTEMPTS) {
      return answers;
    }
    await session.pauseBeforeRetry(tried);
    open = await findCoordinators(session, moved);
  }
}

async function askOnce<TAnswer extends GroupAnswer>(
  session: KafkaSession,
  groups: GroupListing[],
  question: GroupQuestion<TAnswer>,
  answers: Map<string, TAnswer | Error>,
): Promise<void> {
  const keyOf = (group: GroupListing) =>
    `${group.coordinator} ${question.keyOf?.(group) ?? ''}`;
  await Promise.all(
    [...groupBy(groups, keyOf).values()].map(together =>
      inChunks(together, GROUPS_PER_REQUEST, async chunk => {
        try {
          const received = await session.once(connection =>
            question.ask(connection, chunk[0].coordinator, chunk),
          );
          received.forEach(answer =>
            answers.set(answer.group, checked(answer)),
          );
        } catch (error) {
          const failure =
            error instanceof Error ? error : new Error(String(error));
          chunk.forEach(({ group }) => answers.set(group, failure));
        }
        return [];
      }),
    ),
  );
}

function checked<TAnswer extends GroupAnswer>(
  answer: TAnswer,
): TAnswer | Error {
  return answer.errorCode === 0 ? answer : new KafkaProtocolError(answer);
}

function groupBy<TItem>(
  items: TItem[],
  keyOf: (item: TItem) => string,
): Map<string, TItem[]> {
  const groups = new Map<string, TItem[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(item);
  }
  return groups;
}
