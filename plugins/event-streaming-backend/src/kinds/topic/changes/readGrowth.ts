// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { toError } from '@backstage/errors';
import { describeTopic } from '../readTopic';
import { within } from '../within';
import { readOffsetsAt } from './readFigures';
import { NameCase } from './TopicCase';

export const DAY_MS = 86_400_000;

/** A plan is waited for, and an estimate is worth this much of it. */
const ANSWER_MS = 300;

/** How fast a topic fills the disks, or why that is not known. */
export type Growth = { bytesPerDay: number } | { unknown: string };

/**
 * What the last day left on all replicas, by its share of the records. An
 * exception can be asked for while a cluster is away and for a topic that is to
 * come, so that nothing here stops it.
 */
export async function readGrowth(
  named: Pick<NameCase, 'admin' | 'target' | 'now'>,
): Promise<Growth> {
  try {
    return await within(ANSWER_MS, growthOf(named));
  } catch (error) {
    return { unknown: toError(error).message };
  }
}

async function growthOf({
  admin,
  target,
  now,
}: Pick<NameCase, 'admin' | 'target' | 'now'>): Promise<Growth> {
  const description = await describeTopic(admin, target.topic);
  if (!description) {
    return { unknown: 'there is no such topic yet' };
  }
  const topic = { admin, description };
  const [starts, ends, cuts, replicas] = await Promise.all([
    readOffsetsAt(topic, { at: 'earliest' }),
    readOffsetsAt(topic, { at: 'latest' }),
    readOffsetsAt(topic, { at: 'timestamp', timestamp: now - DAY_MS }),
    admin.describeLogDirs([description]),
  ]);
  let all = 0;
  let young = 0;
  for (const { partition } of description.partitions) {
    const start = starts.get(partition)?.offset ?? 0n;
    const end = ends.get(partition)?.offset ?? start;
    all += Number(end - start);
    young += Number(end - (cuts.get(partition)?.offset ?? end));
  }
  const bytes = replicas
    .filter(({ future }) => !future)
    .reduce((total, { sizeBytes }) => total + Number(sizeBytes), 0);
  return { bytesPerDay: all ? Math.round((bytes * young) / all) : 0 };
}
