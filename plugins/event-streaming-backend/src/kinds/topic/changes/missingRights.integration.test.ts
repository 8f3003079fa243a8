// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { testStack } from '@sluice/local-stack';
import { KafkaAdmin } from '@sluice/plugin-event-streaming-node';
import { prodConnection } from '../../../adapters/kafkajs/__testUtils__/testClusters';
import { realTopicEngine } from '../__testUtils__/realTopicEngine';

jest.setTimeout(120_000);

const { layout } = testStack();
const { platformUser, restrictedUser } = layout.kafkaProd;
const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const open: KafkaAdmin[] = [];

const CONTEXT = {
  requestId: '1',
  createdBy: 'user:default/anna',
  approvedBy: [],
  signal: new AbortController().signal,
};

afterAll(async () => {
  await Promise.all(open.map(admin => admin.close()));
});

it('names the right that is missing for a change', async () => {
  const owner = await realTopicEngine(
    { databases, open },
    prodConnection(layout, platformUser),
    3,
  );
  await owner.finish('topic.create', {
    description: 'Made by a test',
    owner: 'group:default/billing',
  });
  const step = {
    kind: 'topic',
    title: 'Change',
    target: owner.target,
    risk: 'low',
    mode: 'converge',
  } as const;
  const { kinds } = await realTopicEngine(
    { databases, open },
    prodConnection(layout, restrictedUser),
    3,
  );
  const apply = (operation: string, after: object) =>
    kinds
      .handler('topic')
      .applyStep({ ...step, operation, after: { ...after } }, CONTEXT);

  await expect(
    apply('topic.configure', { config: { 'segment.ms': '600000' } }),
  ).rejects.toThrow("'AlterConfigs'");
  await expect(
    apply('topic.add-partitions', { partitions: 9 }),
  ).rejects.toThrow("'Alter'");
  await expect(apply('topic.delete', { exists: false })).rejects.toThrow(
    "'Delete'",
  );
  await owner.admin.deleteTopic(owner.topic);
});
