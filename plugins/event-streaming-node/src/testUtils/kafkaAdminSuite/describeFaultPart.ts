// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { KafkaAdmin } from '../../ports';
import { SuiteContext } from './SuiteContext';

/** What a client says that may not, or cannot. */
export function describeFaultPart(context: SuiteContext): void {
  const { makeWithoutRights, makeWithWrongPassword, makeUnreachable } =
    context.abilities;
  if (makeWithoutRights) {
    describeWithoutRights(context, makeWithoutRights);
  }
  if (makeWithWrongPassword) {
    it('says that the credentials were refused, and does not show them', async () => {
      const admin = makeWithWrongPassword();

      const failure = await admin.listTopics().catch(error => error);
      await admin.close();

      expect(failure).toMatchObject({ name: 'AuthenticationError' });
      expect(failure.message).toContain('credentials');
      expect(failure.message).not.toContain('wrong');
    });
  }
  if (makeUnreachable) {
    it('says that the cluster does not answer', async () => {
      const admin = makeUnreachable();

      const failure = await admin.listTopics().catch(error => error);
      await admin.close();

      expect(failure).toMatchObject({ name: 'ServiceUnavailableError' });
    });
  }
}

function describeWithoutRights(
  context: SuiteContext,
  make: () => KafkaAdmin,
): void {
  describe('a user without rights', () => {
    let admin: KafkaAdmin;
    beforeAll(() => {
      admin = make();
    });
    afterAll(() => admin.close());

    const denied = (right: string) => ({
      name: 'NotAllowedError',
      message: expect.stringContaining(right),
    });

    it('sees empty lists, which is why access has to be checked', async () => {
      expect(await admin.listTopics()).toEqual([]);
      expect(await admin.listGroups()).toEqual([]);
    });

    it('learns each missing right by name, and what follows', async () => {
      const checks = await admin.checkAccess();

      expect(checks.filter(({ outcome }) => outcome === 'allowed')).toEqual([]);
      expect(
        checks.map(({ operation, resource }) => `${operation} ${resource}`),
      ).toEqual(
        expect.arrayContaining([
          'Describe Cluster',
          'Describe Topic:*',
          'DescribeConfigs Topic:*',
          'Create Topic:*',
          'AlterConfigs Topic:*',
        ]),
      );
      expect(checks.every(({ detail }) => detail)).toBe(true);
    });

    it('is told the right that reading a topic needs', async () => {
      const topic = await context.topic();

      const [described] = await admin.describeTopics([topic.name]);
      const [configs] = await admin.describeTopicConfigs([topic.name]);
      const [offsets] = await admin.listOffsets([topic], { at: 'latest' });

      expect(described.error).toMatchObject(denied("'Describe'"));
      expect(configs.error).toMatchObject(denied("'DescribeConfigs'"));
      expect(offsets.error).toMatchObject(denied("'Describe'"));
    });

    it('is told the right that reading records needs', async () => {
      const topic = await context.topic();
      const { produce } = context.abilities;
      await produce?.(topic.name, [
        { partition: 0, timestamp: Date.now(), value: 'secret' },
      ]);

      await expect(
        admin.sampleKeys(topic, { recordsPerPartition: 1 }),
      ).rejects.toMatchObject({ name: 'NotAllowedError' });
      // Where records end is not told either, and is asked first.
      await expect(
        admin.readFraming(topic, { recordsPerPartition: 1 }),
      ).rejects.toMatchObject(denied("'Describe'"));
    });

    it('is told the right that a change needs', async () => {
      const { name } = await context.topic();
      const topic = { partitions: 1, replicationFactor: 1, config: {} };

      await expect(
        admin.createTopic({ ...topic, name: context.name('denied') }),
      ).rejects.toMatchObject(denied("'Create'"));
      await expect(
        admin.alterTopicConfig(name, { 'retention.ms': '1000' }),
      ).rejects.toMatchObject(denied("'AlterConfigs'"));
      await expect(admin.addPartitions(name, 2)).rejects.toMatchObject(
        denied("'Alter'"),
      );
      await expect(admin.deleteTopic(name)).rejects.toMatchObject(
        denied("'Delete'"),
      );
    });

    it('is told the right that the cluster itself needs', async () => {
      const { brokers } = await admin.describeCluster();

      await expect(admin.describeLogDirs()).rejects.toMatchObject(
        denied("'Describe' on Cluster"),
      );
      await expect(
        admin.describeBrokerConfig(brokers[0].id),
      ).rejects.toMatchObject(denied("'DescribeConfigs' on Cluster"));
    });
  });
}
