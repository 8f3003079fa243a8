// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { migrateDatabase } from '../../database/migrateDatabase';
import { rowContext, topicReading } from '../__testUtils__/readings';
import { computeTopicRow } from '../rows/computeTopicRow';
import { pendingRowOf } from '../rows/pendingRowOf';
import { TopicReading } from '../reading/ClusterReading';
import { DatabaseTopicStore } from './DatabaseTopicStore';
import { TopicStore } from './TopicStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const target = { cluster: 'prod', topic: 'billing.usage.events' };

describe.each(databases.eachSupportedId())('DatabaseTopicStore (%s)', id => {
  let knex: Knex;
  let store: TopicStore;

  beforeAll(async () => {
    knex = await databases.init(id);
    await migrateDatabase(mockServices.database({ knex }));
    store = DatabaseTopicStore.create({ knex });
  });

  afterEach(async () => {
    await knex('topics').delete();
    await knex('topic_details').delete();
  });

  const compute = (changes: Partial<TopicReading>, now: number) =>
    computeTopicRow(rowContext({ now }), { reading: topicReading(changes) });

  it('gives back a row as it was written', async () => {
    const topic = compute({ worstLag: { group: 'ledger', messages: 7 } }, 1000);
    await store.save([topic]);

    expect(await store.get(target)).toEqual(topic.row);
    expect(await store.details(target)).toEqual(topic.details);
    expect(await store.get({ ...target, cluster: 'dev' })).toBeUndefined();
  });

  it('writes many rows and reads what the next pass compares with', async () => {
    const topics = Array.from({ length: 1234 }, (_, index) =>
      compute({ topic: `billing.t${index}` }, 1000),
    );
    await store.save(topics);

    const previous = await store.previous('prod');

    expect(previous.size).toBe(1234);
    expect(previous.get('billing.t7')).toMatchObject({
      topic: 'billing.t7',
      present: true,
      end_sum: '100',
      row_hash: topics[7].row.row_hash,
      observed_at: 1000,
    });
    expect(await store.previous('dev')).toEqual(new Map());
  });

  it('replaces a row that differs', async () => {
    await store.save([compute({ sizeBytes: 1 }, 1000)]);
    await store.save([compute({ sizeBytes: 2 }, 2000)]);

    expect(await store.get(target)).toMatchObject({
      size_bytes: 2,
      observed_at: 2000,
    });
  });

  it('leaves a row that was read later', async () => {
    await store.save([compute({ sizeBytes: 2 }, 2000)]);
    await store.save([compute({ sizeBytes: 1 }, 1000)]);
    await store.markMissing('prod', [target.topic], 1000);
    await store.remove('prod', [target.topic], 1000);

    expect(await store.get(target)).toMatchObject({
      size_bytes: 2,
      present: true,
    });
  });

  it('writes figures alone where nothing else changed', async () => {
    const first = compute({ sizeBytes: 1 }, 1000);
    await store.save([first]);
    const second = computeTopicRow(rowContext({ now: 2000 }), {
      reading: topicReading({ sizeBytes: 2 }),
      previous: (await store.previous('prod')).get(target.topic),
    });
    await knex('topics').update({ description: 'as it was' });
    await store.save([second]);

    expect(second.change).toBe('figures');
    expect(await store.get(target)).toMatchObject({
      description: 'as it was',
      size_bytes: 2,
    });
  });

  it('leaves a row whose health has changed meanwhile to the next pass', async () => {
    await store.save([compute({ sizeBytes: 1 }, 1000)]);
    const previous = (await store.previous('prod')).get(target.topic);
    const next = computeTopicRow(rowContext({ now: 2000 }), {
      reading: topicReading({ sizeBytes: 2 }),
      previous,
    });
    await knex('topics').update({ health: 'lagging', row_hash: 'another' });
    await store.save([next]);

    expect(await store.get(target)).toMatchObject({
      health: 'lagging',
      row_hash: 'another',
      size_bytes: 1,
    });
  });

  it('writes health with the figures that it follows from', async () => {
    const lagging = (messages: number) =>
      topicReading({ groups: 1, worstLag: { group: 'ledger', messages } });
    await store.save([
      computeTopicRow(rowContext(), { reading: lagging(4000) }),
    ]);
    const worse = computeTopicRow(rowContext({ now: 1_002_000 }), {
      reading: lagging(5000),
      previous: (await store.previous('prod')).get(target.topic),
    });
    await store.save([worse]);

    expect(worse.change).toBe('health');
    expect(await store.get(target)).toEqual(worse.row);
  });

  it('removes a topic with its details', async () => {
    await store.save([compute({}, 1000)]);
    await store.remove('prod', [target.topic], 2000);

    expect(await store.get(target)).toBeUndefined();
    expect(await store.details(target)).toBeUndefined();
  });

  it('keeps a missing topic with the figures that it last had', async () => {
    await store.save([compute({ sizeBytes: 5 }, 1000)]);
    await store.markMissing('prod', [target.topic], 2000);

    expect(await store.get(target)).toMatchObject({
      present: false,
      health: 'missing',
      size_bytes: 5,
      entity_hash: '',
    });
  });

  it('shows a pending topic until it is there or given up', async () => {
    const pending = pendingRowOf(rowContext(), target.topic, {
      owner: 'group:default/billing',
      description: 'Usage',
      state: 'provisioning',
    });
    await store.savePending(pending);
    expect(await store.get(target)).toEqual(pending);

    await store.removePending(target);
    expect(await store.get(target)).toBeUndefined();
  });

  it('never takes a topic that is there for a pending one', async () => {
    const { row, ...rest } = compute({}, 1000);
    await store.save([{ row, ...rest }]);
    await store.savePending(
      pendingRowOf(rowContext(), target.topic, {
        owner: 'group:default/billing',
        description: 'Usage',
        state: 'failed',
      }),
    );
    await store.removePending(target);

    expect(await store.get(target)).toEqual(row);
  });

  it('finds names that Kafka or people would mix up', async () => {
    await store.save([
      compute({ topic: 'billing.usage_events' }, 1000),
      compute({ topic: 'Billing.Usage.Events' }, 1000),
      compute({ topic: 'billing.usage.event' }, 1000),
      compute({}, 1000),
    ]);

    expect(await store.similarNames(target)).toEqual([
      'Billing.Usage.Events',
      'billing.usage_events',
    ]);
    expect(await store.similarNames({ ...target, cluster: 'dev' })).toEqual([]);
  });
});
