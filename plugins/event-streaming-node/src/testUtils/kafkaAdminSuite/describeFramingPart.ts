// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SuiteContext } from './SuiteContext';

const TIME = Date.UTC(2026, 0, 1);

/** As Confluent's serialisers write it. */
function framed(id: number): Buffer {
  const head = Buffer.alloc(5);
  head.writeInt32BE(id, 1);
  return Buffer.concat([head, Buffer.from('payload')]);
}

/** The ids of schemas in front of keys and values. */
export function describeFramingPart(context: SuiteContext): void {
  const { produce } = context.abilities;
  const newest = { recordsPerPartition: 3 };

  describe('framing of records', () => {
    it('finds none in an empty topic', async () => {
      const topic = await context.topic({ partitions: 2 });

      expect(await context.admin.readFraming(topic, newest)).toEqual([
        { partition: 0, records: [] },
        { partition: 1, records: [] },
      ]);
    });

    if (produce) {
      it('finds ids of the newest records, and nothing else of them', async () => {
        const topic = await context.topic({
          partitions: 2,
          // Old timestamps would be deleted at once.
          config: { 'retention.ms': '-1' },
        });
        const record = (value: string | Buffer | undefined, key?: Buffer) => ({
          partition: 0,
          timestamp: TIME,
          value,
          key,
        });
        await produce(topic.name, [
          record('older than what is looked at'),
          record(framed(7), framed(300)),
          record('{"plain":"json"}'),
          { ...record(undefined, Buffer.from('k')), timestamp: TIME + 1000 },
        ]);

        expect(await context.admin.readFraming(topic, newest)).toEqual([
          {
            partition: 0,
            records: [
              {
                offset: 1n,
                timestamp: TIME,
                key: { kind: 'id', id: 300, bytes: 4 },
                value: { kind: 'id', id: 7, bytes: 4 },
              },
              {
                offset: 2n,
                timestamp: TIME,
                key: { kind: 'none' },
                value: { kind: 'plain' },
              },
              {
                offset: 3n,
                timestamp: TIME + 1000,
                key: { kind: 'plain' },
                value: { kind: 'none' },
              },
            ],
          },
          { partition: 1, records: [] },
        ]);
      });

      it('commits nothing for any group', async () => {
        const topic = await context.topic();
        await produce(topic.name, [
          { partition: 0, timestamp: Date.now(), value: framed(1) },
        ]);

        await context.admin.readFraming(topic, newest);

        const groups = await context.admin.listGroups();
        const commits = await context.admin.listGroupOffsets(groups);
        expect(
          commits
            .flatMap(({ value }) => value ?? [])
            .filter(commit => commit.topic === topic.name),
        ).toEqual([]);
      });
    }
  });
}
