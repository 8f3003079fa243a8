// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { eventually } from './eventually';
import { SuiteContext } from './SuiteContext';

const MAX_NAME = 249;

/** Making, reading, growing and deleting topics. */
export function describeTopicPart(context: SuiteContext): void {
  describe('topics', () => {
    it('lists a new topic with its partitions and replicas', async () => {
      const { brokers } = context.abilities;
      const { name } = await context.topic({
        partitions: 3,
        replicationFactor: brokers,
      });

      const topics = await eventually(
        () => context.admin.listTopics(),
        listed => expect(listed.map(topic => topic.name)).toContain(name),
      );

      const topic = topics.find(candidate => candidate.name === name);
      expect(topic).toMatchObject({ internal: false });
      expect(topic?.partitions.map(({ partition }) => partition)).toEqual([
        0, 1, 2,
      ]);
      for (const { replicas, isr, leader } of topic?.partitions ?? []) {
        expect(replicas).toHaveLength(brokers);
        expect(isr.length).toBeGreaterThan(0);
        expect(replicas).toContain(leader);
      }
    });

    it('describes named topics in their order and says which is not there', async () => {
      const { name } = await context.topic();
      const missing = context.name('missing');

      const items = await context.admin.describeTopics([missing, name]);

      expect(items[0]).toMatchObject({
        name: missing,
        error: {
          name: 'NotFoundError',
          message: expect.stringContaining(missing),
        },
      });
      expect(items[1]).toMatchObject({ name, value: { name } });
    });

    it('describes no topic when none is named', async () => {
      expect(await context.admin.describeTopics([])).toEqual([]);
    });

    it('takes a name of 249 characters', async () => {
      const name = context.name('long').padEnd(MAX_NAME, 'x');

      const topic = await context.topic({ name });

      expect(topic.name).toHaveLength(MAX_NAME);
    });

    it('refuses a name of 250 characters in the words of Kafka', async () => {
      const name = context.name('too-long').padEnd(MAX_NAME + 1, 'x');

      await expect(
        context.admin.createTopic({
          name,
          partitions: 1,
          replicationFactor: 1,
          config: {},
        }),
      ).rejects.toMatchObject({
        name: 'InputError',
        message: expect.stringContaining('249'),
      });
    });

    it('refuses to make a topic that is there already', async () => {
      const { name } = await context.topic();

      await expect(context.topic({ name })).rejects.toMatchObject({
        name: 'ConflictError',
        message: expect.stringContaining(`'${name}'`),
      });
    });

    it('makes one topic when two callers make the same at once', async () => {
      const topic = {
        name: context.name('race'),
        partitions: 1,
        replicationFactor: 1,
        config: {},
      };
      context.willRemove(topic.name);

      const results = await Promise.allSettled([
        context.admin.createTopic(topic),
        context.admin.createTopic(topic),
      ]);

      expect(results.map(({ status }) => status).sort()).toEqual([
        'fulfilled',
        'rejected',
      ]);
      expect(results.find(({ status }) => status === 'rejected')).toMatchObject(
        { reason: { name: 'ConflictError' } },
      );
    });

    it('names the other topic when two names differ only by dot and underscore', async () => {
      const { name } = await context.topic({ name: context.name('a.b') });

      await expect(
        context.topic({ name: name.replace('a.b', 'a_b') }),
      ).rejects.toMatchObject({
        name: 'InputError',
        message: expect.stringContaining(
          `collides with existing topic: ${name}`,
        ),
      });
    });

    it('refuses more replicas than brokers in the words of Kafka', async () => {
      const replicationFactor = context.abilities.brokers + 1;

      await expect(context.topic({ replicationFactor })).rejects.toMatchObject({
        name: 'InputError',
        message: expect.stringContaining(
          `The target replication factor of ${replicationFactor} cannot be reached`,
        ),
      });
    });

    it('checks a topic without making it', async () => {
      const name = context.name('only-checked');
      const topic = { name, partitions: 1, replicationFactor: 1, config: {} };

      await context.admin.createTopic(topic, { validateOnly: true });

      const [{ error }] = await context.admin.describeTopics([name]);
      expect(error).toMatchObject({ name: 'NotFoundError' });
    });

    it('refuses the same when it only checks', async () => {
      const { name } = await context.topic();

      await expect(
        context.admin.createTopic(
          { name, partitions: 1, replicationFactor: 1, config: {} },
          { validateOnly: true },
        ),
      ).rejects.toMatchObject({ name: 'ConflictError' });
    });

    it('grows a topic, and only checks when asked to', async () => {
      const { name } = await context.topic();

      await context.admin.addPartitions(name, 5, { validateOnly: true });
      await context.admin.addPartitions(name, 3);

      const grown = await context.described(name, 3);
      expect(grown.partitions).toHaveLength(3);
    });

    it('refuses to shrink a topic and says how many partitions it has', async () => {
      const { name } = await context.topic({ partitions: 3 });

      await expect(context.admin.addPartitions(name, 2)).rejects.toMatchObject({
        name: 'InputError',
        message: expect.stringMatching(/currently has 3 partition/),
      });
    });

    it('deletes a topic, and cannot delete it twice', async () => {
      const { name } = await context.topic();

      await context.admin.deleteTopic(name);

      await eventually(
        () => context.admin.describeTopics([name]),
        ([{ error }]) => expect(error?.name).toBe('NotFoundError'),
      );
      await expect(context.admin.deleteTopic(name)).rejects.toMatchObject({
        name: 'NotFoundError',
        message: expect.stringContaining(`'${name}'`),
      });
    });

    it('tells a topic from another one that has taken its name', async () => {
      const first = await context.topic();
      await context.admin.deleteTopic(first.name, { topicId: first.topicId });
      await eventually(
        () => context.admin.describeTopics([first.name]),
        ([{ error }]) => expect(error?.name).toBe('NotFoundError'),
      );

      const second = await context.topic({ name: first.name });

      expect(first.topicId).toEqual(expect.any(String));
      expect(second.topicId).not.toBe(first.topicId);
      await expect(
        context.admin.deleteTopic(first.name, { topicId: first.topicId }),
      ).rejects.toMatchObject({
        name: 'NotFoundError',
        message: expect.stringContaining(`'${first.name}'`),
      });
      const [{ value }] = await context.admin.describeTopics([first.name]);
      expect(value?.topicId).toBe(second.topicId);
    });

    it('cannot change what is not there', async () => {
      const missing = context.name('missing');

      await expect(
        context.admin.addPartitions(missing, 2),
      ).rejects.toMatchObject({ name: 'NotFoundError' });
      await expect(
        context.admin.alterTopicConfig(missing, { 'retention.ms': '1000' }),
      ).rejects.toMatchObject({ name: 'NotFoundError' });
    });
  });
}
