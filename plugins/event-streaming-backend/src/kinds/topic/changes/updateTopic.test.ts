// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotAllowedError } from '@backstage/errors';
import {
  BILLING,
  changeFixture,
  DAY,
  otto,
  pia,
  TARGET,
  violationsOf,
} from './__testUtils__/changeFixture';

describe('topic.update', () => {
  it('changes the entries that it names and leaves the others alone', async () => {
    const { admin, propose, run } = changeFixture({
      config: { 'segment.ms': '600000' },
    });

    const { steps, effects, findings, owner, environment } = await propose(
      'topic.update',
      { config: { 'compression.type': 'zstd' }, description: 'New' },
    );

    expect(violationsOf({ findings })).toEqual([]);
    expect({ owner, environment }).toEqual({
      owner: BILLING,
      environment: 'dev',
    });
    expect(effects.map(({ code }) => code)).toEqual([
      'config-changed',
      'description-changed',
    ]);
    expect(await run(steps)).toEqual(['done', 'done']);
    const [{ value = [] }] = await admin.describeTopicConfigs([TARGET.topic]);
    expect(
      value
        .filter(({ source }) => source === 'topic')
        .map(entry => [entry.name, entry.value]),
    ).toEqual([
      ['compression.type', 'zstd'],
      ['segment.ms', '600000'],
    ]);
  });

  it('takes an override back', async () => {
    const { propose, run } = changeFixture({
      config: { 'segment.ms': '600000' },
    });
    const { steps } = await propose('topic.update', {
      config: { 'segment.ms': null },
    });

    expect(steps[0]).toMatchObject({
      before: { config: { 'segment.ms': '600000' } },
      after: { config: { 'segment.ms': null } },
    });
    expect(await run(steps)).toEqual(['done']);
  });

  it('counts what a shorter retention loses, and who never sees it', async () => {
    const { admin, propose } = changeFixture({ group: { members: 1 } });
    admin.addRecords(TARGET.topic, 0, 10, { timestamp: Date.now() - 3 * DAY });
    admin.addRecords(TARGET.topic, 0, 4, { timestamp: Date.now() });

    const proposal = await propose('topic.update', {
      config: { 'retention.ms': String(2 * DAY) },
    });

    expect(violationsOf(proposal)).toEqual(['confirmation-needed']);
    expect(proposal.effects).toMatchObject([
      {
        code: 'retention-shortened',
        severity: 'irreversible',
        params: {
          recordsLost: 10,
          bytesLost: 1000,
          groupsBehind: [{ group: 'invoicing', records: 7 }],
        },
      },
    ]);
    expect(proposal.impact).toMatchObject([
      { type: 'consumer-group', name: 'invoicing', active: true },
    ]);
  });

  it('asks for no confirmation where nothing is lost', async () => {
    const { admin, propose } = changeFixture();
    admin.addRecords(TARGET.topic, 0, 4, { timestamp: Date.now() });

    const proposal = await propose('topic.update', {
      config: { 'retention.ms': String(2 * DAY) },
    });

    expect(violationsOf(proposal)).toEqual([]);
    expect(proposal.effects).toMatchObject([
      { code: 'retention-shortened', severity: 'care' },
    ]);
  });

  it('says in a sample which records compaction would drop', async () => {
    const { admin, propose } = changeFixture();
    admin.addRecords(TARGET.topic, 0, 3);
    admin.addRecords(TARGET.topic, 1, 2, { keyed: true });

    const { effects } = await propose('topic.update', {
      config: { 'cleanup.policy': 'compact' },
      key: { fields: ['id'] },
      confirmation: TARGET.topic,
    });

    expect(effects[0]).toMatchObject({
      code: 'cleanup-policy-switched',
      params: { keySample: { records: 5, unkeyed: 3 } },
    });
  });

  it('keeps the unknown apart from nothing where a right is missing', async () => {
    const { admin, propose } = changeFixture();
    jest
      .spyOn(admin, 'sampleKeys')
      .mockRejectedValue(new NotAllowedError("lacks the right 'Read'"));

    const { effects } = await propose('topic.update', {
      config: { 'cleanup.policy': 'compact' },
    });

    expect(effects[0].message).toContain("lacks the right 'Read'");
  });

  it('stops where somebody else changed the entry or made the topic anew', async () => {
    const { admin, handler, propose } = changeFixture();
    const { steps } = await propose('topic.update', {
      config: { 'segment.ms': '600000' },
    });

    await admin.alterTopicConfig(TARGET.topic, { 'segment.ms': '700000' });
    expect(await handler.checkStep(steps[0])).toEqual({
      state: 'diverged',
      found: { config: { 'segment.ms': '700000' } },
    });

    await admin.deleteTopic(TARGET.topic);
    expect(await handler.checkStep(steps[0])).toEqual({
      state: 'diverged',
      found: { exists: false },
    });

    await admin.createTopic({
      name: TARGET.topic,
      partitions: 2,
      replicationFactor: 1,
      config: {},
    });
    expect(await handler.checkStep(steps[0])).toMatchObject({
      state: 'diverged',
      found: { topicId: expect.any(String) },
    });
  });

  it('says so where nothing would change', async () => {
    const { propose } = changeFixture({ config: { 'segment.ms': '600000' } });
    const proposal = await propose('topic.update', {
      config: { 'segment.ms': '600000' },
    });

    expect(proposal.steps).toEqual([]);
    expect(violationsOf(proposal)).toEqual(['nothing-changes']);
  });

  it('notes something about a topic that was not made here, without owning it', async () => {
    const { inventory, propose, run } = changeFixture({ record: 'none' });
    const { steps } = await propose('topic.update', { description: 'Known' });

    expect(await run(steps)).toEqual(['done']);
    const record = inventory.records.get('dev/billing.usage.events');
    expect(record).toMatchObject({ adopted: true, description: 'Known' });
    expect(record).not.toHaveProperty('owner');
  });
});

describe('who may ask', () => {
  it('is the owner and the platform', async () => {
    const { propose } = changeFixture();
    const input = { description: 'New' };

    await expect(propose('topic.update', input, otto)).rejects.toThrow(
      "You are not an owner of 'billing.usage.events': only members of billing",
    );
    await expect(propose('topic.update', input, pia)).resolves.toMatchObject({
      owner: BILLING,
    });
  });

  it('is nobody for a topic that is not there, internal or on a read-only cluster', async () => {
    const missing = changeFixture();
    await missing.admin.deleteTopic(TARGET.topic);
    await expect(missing.propose('topic.delete', {})).rejects.toMatchObject({
      name: 'NotFoundError',
    });

    const internal = changeFixture({ topic: 'billing.app-store-changelog' });
    await expect(internal.propose('topic.delete', {}, pia)).rejects.toThrow(
      'Kafka Streams',
    );

    const readOnly = changeFixture({ mode: 'read-only' });
    await expect(readOnly.propose('topic.delete', {}, pia)).rejects.toThrow(
      "'dev' is read-only",
    );
  });

  it('is told nothing of a topic that only its owners may know of', async () => {
    const { inventory, propose } = changeFixture();
    inventory.fallback = { ...inventory.fallback, visibility: 'owned' };

    await expect(propose('topic.delete', {}, otto)).rejects.toThrow(
      "There is no topic 'billing.usage.events' on cluster 'dev'",
    );
  });
});
