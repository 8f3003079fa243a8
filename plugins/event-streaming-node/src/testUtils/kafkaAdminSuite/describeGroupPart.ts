// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { GroupListing, TopicDescription } from '../../ports';
import { KafkaAdminAbilities, SuiteConsumer } from '../KafkaAdminAbilities';
import { eventually } from './eventually';
import { SuiteContext } from './SuiteContext';

const RECORDS = 4;

/** Groups, members and committed offsets. */
export function describeGroupPart(context: SuiteContext): void {
  describe('groups', () => {
    it('says which group is not there', async () => {
      const brokers = await context.admin.describeCluster();
      const missing: GroupListing = {
        group: context.name('missing'),
        type: 'classic',
        state: 'stable',
        coordinator: brokers.brokers[0].id,
      };

      const items = await context.admin.describeGroups([
        missing,
        { ...missing, type: 'consumer' },
      ]);

      expect(items.map(({ error }) => error?.name)).toEqual([
        'NotFoundError',
        'NotFoundError',
      ]);
    });
  });

  const { produce, startConsumer } = context.abilities;
  if (produce && startConsumer) {
    describeLiveGroup(context, 'classic', { produce, startConsumer });
    describeLiveGroup(context, 'consumer', { produce, startConsumer });
  }
}

/** A group with a consumer that has read everything. */
function describeLiveGroup(
  context: SuiteContext,
  protocol: SuiteConsumer['protocol'],
  abilities: Required<Pick<KafkaAdminAbilities, 'produce' | 'startConsumer'>>,
): void {
  describe(`a live group of the ${protocol} protocol`, () => {
    let group: string;
    let topic: TopicDescription;
    let consumer: { stop: () => Promise<void> };
    const listed = async () => {
      const groups = await context.admin.listGroups();
      return groups.filter(candidate => candidate.group === group);
    };

    beforeAll(async () => {
      group = context.name(`${protocol}-group`);
      topic = await context.topic();
      await abilities.produce(
        topic.name,
        Array.from({ length: RECORDS }, (_, index) => ({
          partition: 0,
          timestamp: Date.now(),
          value: `record ${index}`,
        })),
      );
      consumer = await abilities.startConsumer({
        group,
        topic: topic.name,
        protocol,
      });
    }, 60_000);

    afterAll(() => consumer?.stop(), 30_000);

    it('is listed once, with its type and state', async () => {
      const groups = await eventually(listed, ([found]) =>
        expect(found?.state).toBe('stable'),
      );

      expect(groups).toHaveLength(1);
      expect(groups[0]).toMatchObject({ type: protocol });
    });

    it('tells its members with the partitions that each was given', async () => {
      const items = await eventually(
        async () => context.admin.describeGroups(await listed()),
        ([item]) =>
          expect(item?.value?.members[0]?.assignment).toEqual({
            [topic.name]: [0],
          }),
      );

      expect(items[0].value).toMatchObject({ state: 'stable', type: protocol });
      expect(items[0].value?.members).toHaveLength(1);
      expect(items[0].value?.members[0].clientId).not.toBe('');
      expect(items[0].value?.members[0].host).not.toBe('');
    });

    it('tells its committed offsets, from which the lag follows', async () => {
      // The consumer commits as it reads, so the last commit comes in its time.
      await eventually(
        async () => context.admin.listGroupOffsets(await listed()),
        ([item]) =>
          expect(item?.value).toEqual([
            { topic: topic.name, partition: 0, offset: BigInt(RECORDS) },
          ]),
      );

      const [ends] = await context.admin.listOffsets([topic], { at: 'latest' });
      expect(ends.value?.[0].offset).toBe(BigInt(RECORDS));
    });

    it('is found although the listing names another coordinator', async () => {
      const { brokers } = await context.admin.describeCluster();
      const [listing] = await listed();
      const other =
        brokers.find(({ id }) => id !== listing.coordinator) ?? brokers[0];
      const stale = [{ ...listing, coordinator: other.id }];

      const [described] = await context.admin.describeGroups(stale);
      const [commits] = await context.admin.listGroupOffsets(stale);

      expect(described.value?.members).toHaveLength(1);
      expect(commits.value).toHaveLength(1);
    });

    it('is empty after its consumer has left, and keeps its commits', async () => {
      await consumer.stop();

      await eventually(listed, ([found]) => expect(found?.state).toBe('empty'));
      const [described] = await context.admin.describeGroups(await listed());
      const [commits] = await context.admin.listGroupOffsets(await listed());
      expect(described.value).toMatchObject({ state: 'empty', members: [] });
      expect(commits.value).toHaveLength(1);
    });
  });
}
