// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ChangeFigures,
  ConfigChange,
  GroupBehind,
  isLowered,
} from '@sluice/plugin-event-streaming-common';
import {
  OffsetSpec,
  PartitionOffset,
} from '@sluice/plugin-event-streaming-node';
import { valueOf } from '../readTopic';
import { optionalRead } from './optionalRead';
import { Reader } from './readReaders';
import { TopicCase } from './TopicCase';

/** Newest records of each partition that are looked at for keys. */
const SAMPLED_RECORDS = 50;

/** Reads what changes of config entries would cost; nothing where nothing goes. */
export async function readFigures(
  topic: TopicCase,
  changes: readonly ConfigChange[],
  readers: readonly Reader[],
): Promise<ChangeFigures> {
  const unknown: string[] = [];
  const retention = endingRetention(topic, changes);
  const size = changes.find(
    change => change.key === 'retention.bytes' && isLowered(change),
  );
  const compacts = changes.some(change => begins(change, 'compact'));
  const [expiring, aboveSize, keySample] = await Promise.all([
    retention === undefined
      ? undefined
      : optionalRead(readExpiring(topic, retention, readers, unknown), unknown),
    size && readAboveSize(topic, Number(size.holdsAfter), unknown),
    compacts ? optionalRead(sampleOf(topic), unknown) : undefined,
  ]);
  return { expiring, aboveSize, keySample, unknown };
}

/** Keys among the newest records, over all partitions. */
export async function sampleOf({
  admin,
  description,
}: Pick<TopicCase, 'admin' | 'description'>): Promise<{
  records: number;
  unkeyed: number;
}> {
  const samples = await admin.sampleKeys(description, {
    recordsPerPartition: SAMPLED_RECORDS,
  });
  const sum = (of: 'records' | 'unkeyed') =>
    samples.reduce((total, sample) => total + sample[of], 0);
  return { records: sum('records'), unkeyed: sum('unkeyed') };
}

/** Bytes that each partition's leader has, by partition. */
async function readSizes(
  { admin, description }: Pick<TopicCase, 'admin' | 'description'>,
  unknown: string[],
): Promise<Map<number, number> | undefined> {
  const replicas = await optionalRead(
    admin.describeLogDirs([description]),
    unknown,
  );
  const leaders = new Map(
    description.partitions.map(({ partition, leader }) => [partition, leader]),
  );
  return (
    replicas &&
    new Map(
      replicas
        .filter(({ broker, future, partition }) => {
          return !future && leaders.get(partition) === broker;
        })
        .map(({ partition, sizeBytes }) => [partition, Number(sizeBytes)]),
    )
  );
}

/** Offsets of all partitions at one place, by partition. */
export async function readOffsetsAt(
  { admin, description }: Pick<TopicCase, 'admin' | 'description'>,
  spec: OffsetSpec,
): Promise<Map<number, PartitionOffset>> {
  const [item] = await admin.listOffsets([description], spec);
  const offsets = valueOf(item) ?? [];
  return new Map(offsets.map(offset => [offset.partition, offset]));
}

/** The retention by which records go after the change, where that is new. */
function endingRetention(
  { state }: TopicCase,
  changes: readonly ConfigChange[],
): number | undefined {
  const changed = changes.find(({ key }) => key === 'retention.ms');
  const deletes = changes.some(change => begins(change, 'delete'));
  const kept = Number(
    changed?.holdsAfter ?? state.config['retention.ms']?.value ?? -1,
  );
  return kept >= 0 && (deletes || (changed && isLowered(changed)))
    ? kept
    : undefined;
}

function begins({ key, holdsBefore, holdsAfter }: ConfigChange, item: string) {
  return (
    key === 'cleanup.policy' &&
    holdsAfter.split(',').includes(item) &&
    !holdsBefore.split(',').includes(item)
  );
}

/** Records before the first one that is young enough; all where there is none. */
async function readExpiring(
  topic: TopicCase,
  retentionMs: number,
  readers: readonly Reader[],
  unknown: string[],
): Promise<NonNullable<ChangeFigures['expiring']>> {
  const timestamp = topic.now - retentionMs;
  const [starts, ends, cuts, sizes] = await Promise.all([
    readOffsetsAt(topic, { at: 'earliest' }),
    readOffsetsAt(topic, { at: 'latest' }),
    readOffsetsAt(topic, { at: 'timestamp', timestamp }),
    readSizes(topic, unknown),
  ]);
  let records = 0;
  let bytes = 0;
  const goneBelow = new Map<number, { start: bigint; cut: bigint }>();
  for (const { partition } of topic.description.partitions) {
    const start = starts.get(partition)?.offset ?? 0n;
    const end = ends.get(partition)?.offset ?? start;
    const cut = cuts.get(partition)?.offset ?? end;
    const gone = Number(cut > start ? cut - start : 0n);
    const all = Number(end - start);
    records += gone;
    bytes += all ? ((sizes?.get(partition) ?? 0) * gone) / all : 0;
    goneBelow.set(partition, { start, cut });
  }
  return {
    records,
    ...(sizes ? { bytes: Math.round(bytes) } : {}),
    groupsBehind: readers.flatMap(reader => behind(reader, goneBelow)),
  };
}

function behind(
  { group, partitions }: Reader,
  goneBelow: Map<number, { start: bigint; cut: bigint }>,
): GroupBehind[] {
  let records = 0;
  for (const { partition, committed } of partitions) {
    const gone = goneBelow.get(partition);
    if (gone && committed !== undefined) {
      const next = BigInt(committed);
      const from = next > gone.start ? next : gone.start;
      records += Number(gone.cut > from ? gone.cut - from : 0n);
    }
  }
  return records ? [{ group, records }] : [];
}

async function readAboveSize(
  topic: TopicCase,
  limit: number,
  unknown: string[],
): Promise<ChangeFigures['aboveSize']> {
  const sizes = await readSizes(topic, unknown);
  return (
    sizes && {
      bytes: [...sizes.values()].reduce(
        (total, size) => total + Math.max(0, size - limit),
        0,
      ),
    }
  );
}
