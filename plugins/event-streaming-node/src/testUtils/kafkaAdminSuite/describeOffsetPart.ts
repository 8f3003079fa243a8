// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { OffsetSpec, TopicDescription } from '../../ports';
import { eventually } from './eventually';
import { SuiteContext } from './SuiteContext';

const FIRST = Date.UTC(2026, 0, 1);
const SECOND = FIRST + 60_000;
const THIRD = FIRST + 120_000;

/** Offsets and sizes. */
export function describeOffsetPart(context: SuiteContext): void {
  const { produce } = context.abilities;
  const offsets = async (topic: TopicDescription, spec: OffsetSpec) => {
    const [item] = await context.admin.listOffsets([topic], spec);
    return item.value?.map(({ offset }) => offset);
  };

  describe('offsets and sizes', () => {
    it('starts and ends an empty topic at offset 0', async () => {
      const topic = await context.topic({ partitions: 2 });

      expect(await offsets(topic, { at: 'earliest' })).toEqual([0n, 0n]);
      expect(await offsets(topic, { at: 'latest' })).toEqual([0n, 0n]);
    });

    it('knows no newest record of an empty topic', async () => {
      const topic = await context.topic();

      expect(await offsets(topic, { at: 'max-timestamp' })).toEqual([
        undefined,
      ]);
    });

    it('says which topic is not there', async () => {
      const topic = await context.topic();
      const gone = { ...topic, name: context.name('missing') };

      const items = await context.admin.listOffsets([gone, topic], {
        at: 'latest',
      });

      expect(items[0]).toMatchObject({ error: { name: 'NotFoundError' } });
      expect(items[1]).toMatchObject({ value: [{ offset: 0n }] });
    });

    it('leaves out the offset of a partition without a leader', async () => {
      const topic = await context.topic();
      const [partition] = topic.partitions;
      const offline = {
        ...topic,
        partitions: [{ ...partition, leader: undefined }],
      };

      expect(await offsets(offline, { at: 'latest' })).toEqual([undefined]);
    });

    it('samples no record of an empty topic', async () => {
      const topic = await context.topic({ partitions: 2 });

      expect(
        await context.admin.sampleKeys(topic, { recordsPerPartition: 10 }),
      ).toEqual([
        { partition: 0, records: 0, unkeyed: 0 },
        { partition: 1, records: 0, unkeyed: 0 },
      ]);
    });

    it('tells the size of every replica', async () => {
      const { brokers } = context.abilities;
      const topic = await context.topic({
        partitions: 2,
        replicationFactor: brokers,
      });

      const sizes = await eventually(
        () => context.admin.describeLogDirs([topic]),
        found => expect(found).toHaveLength(2 * brokers),
      );

      expect(new Set(sizes.map(({ broker }) => broker)).size).toBe(brokers);
      expect(sizes.every(({ sizeBytes }) => sizeBytes >= 0n)).toBe(true);
    });

    it('tells the sizes of all topics when none is named', async () => {
      const { name } = await context.topic();

      await eventually(
        () => context.admin.describeLogDirs(),
        sizes => expect(sizes.map(({ topic }) => topic)).toContain(name),
      );
    });
  });

  if (produce) {
    describe('offsets of records', () => {
      let topic: TopicDescription;

      beforeAll(async () => {
        topic = await context.topic({
          partitions: 2,
          // Old timestamps would be deleted at once.
          config: { 'retention.ms': '-1' },
        });
        // The newest record is not the last one.
        await produce(topic.name, [
          { partition: 0, timestamp: FIRST, value: 'first' },
          { partition: 0, timestamp: THIRD, value: 'newest' },
          { partition: 0, timestamp: SECOND, value: 'last' },
        ]);
      });

      it('ends after the last record of each partition', async () => {
        expect(await offsets(topic, { at: 'earliest' })).toEqual([0n, 0n]);
        expect(await offsets(topic, { at: 'latest' })).toEqual([3n, 0n]);
      });

      it('finds the first record at or after a time', async () => {
        const spec = { at: 'timestamp', timestamp: SECOND } as const;

        const [item] = await context.admin.listOffsets([topic], spec);

        expect(item.value).toEqual([
          { partition: 0, offset: 1n, timestamp: THIRD },
          { partition: 1 },
        ]);
      });

      it('finds the leader although the description names another broker', async () => {
        const { brokers } = await context.admin.describeCluster();
        const stale = {
          ...topic,
          partitions: topic.partitions.map(partition => ({
            ...partition,
            leader:
              brokers.find(({ id }) => id !== partition.leader)?.id ??
              partition.leader,
          })),
        };

        expect(await offsets(stale, { at: 'latest' })).toEqual([3n, 0n]);
      });

      it('finds nothing after the last record', async () => {
        const spec = { at: 'timestamp', timestamp: THIRD + 1 } as const;

        expect(await offsets(topic, spec)).toEqual([undefined, undefined]);
      });

      it('finds the record with the newest timestamp', async () => {
        const [item] = await context.admin.listOffsets([topic], {
          at: 'max-timestamp',
        });

        expect(item.value?.[0]).toEqual({
          partition: 0,
          offset: 1n,
          timestamp: THIRD,
        });
      });

      it('counts the newest records that have no key', async () => {
        const mixed = await context.topic({ partitions: 2 });
        const timestamp = Date.now();
        await produce(mixed.name, [
          { partition: 0, timestamp, value: 'oldest' },
          { partition: 0, timestamp, value: 'older' },
          { partition: 0, timestamp, value: 'newer', key: 'a' },
          { partition: 0, timestamp, value: 'newest' },
          { partition: 1, timestamp, value: 'empty key', key: '' },
        ]);

        const sample = (recordsPerPartition: number) =>
          context.admin.sampleKeys(mixed, { recordsPerPartition });

        expect(await sample(2)).toEqual([
          { partition: 0, records: 2, unkeyed: 1 },
          { partition: 1, records: 1, unkeyed: 0 },
        ]);
        expect(await sample(100)).toEqual([
          { partition: 0, records: 4, unkeyed: 3 },
          { partition: 1, records: 1, unkeyed: 0 },
        ]);
      });

      it('grows in size', async () => {
        await eventually(
          () => context.admin.describeLogDirs([topic]),
          sizes =>
            expect(
              sizes.find(({ partition }) => partition === 0)?.sizeBytes,
            ).toBeGreaterThan(0n),
        );
      });
    });
  }
}
