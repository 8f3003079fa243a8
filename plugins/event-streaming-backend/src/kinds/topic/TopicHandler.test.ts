// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ServiceUnavailableError } from '@backstage/errors';
import { mockServices } from '@backstage/backend-test-utils';
import { InMemoryKafkaAdmin } from '@sluice/plugin-event-streaming-node/testUtils';
import { NewTopic } from '@sluice/plugin-event-streaming-node';
import { DefaultClusters } from '../../clusters/DefaultClusters';
import { ClusterConfig } from '../../config/EventStreamingConfig';
import { FakeIdentity, person } from '../../__testUtils__/engineFixture';
import { InMemoryTopicInventory } from '../../__testUtils__/InMemoryTopicInventory';
import { Ask } from '../KindHandler';
import { TopicHandler } from './TopicHandler';

const TARGET = { cluster: 'dev', topic: 'billing.usage.events' };

const DEV: ClusterConfig = {
  name: 'dev',
  environment: {
    name: 'dev',
    title: 'Development',
    tier: 'dev',
    visibility: 'all',
  },
  connection: { bootstrapServers: ['localhost:9092'] },
  mode: 'managed',
  links: {},
};

const CONTEXT = {
  requestId: '1',
  createdBy: 'user:default/anna',
  approvedBy: [],
  signal: new AbortController().signal,
};

const anna = person('anna', 'billing');

function ask(input: object = {}, requester = anna): Ask {
  return {
    operation: 'topic.create',
    target: TARGET,
    input: {
      description: 'What was used',
      owner: 'group:default/billing',
      ...input,
    },
    requester,
  };
}

function fixture(
  options: { topics?: NewTopic[]; mode?: ClusterConfig['mode'] } = {},
) {
  const admin = InMemoryKafkaAdmin.create({
    cluster: 'dev',
    topics: options.topics,
  });
  const inventory = new InMemoryTopicInventory();
  const identity = new FakeIdentity();
  const clusters = DefaultClusters.create({
    clusters: [{ ...DEV, mode: options.mode ?? 'managed' }],
    createAdmin: () => admin,
    logger: mockServices.logger.mock(),
  });
  const handler = TopicHandler.create({
    clusters,
    inventory,
    identity,
    connectorsOf: async () => [],
    config: {
      policy: {
        environments: { dev: { partitions: 2, replicationFactor: 1 } },
      },
      prefixes: [
        {
          prefix: 'billing.',
          owner: 'group:default/billing',
          visibility: 'all',
        },
      ],
    },
  });
  return { admin, inventory, identity, handler };
}

function violationsOf(findings: { outcome: string; code: string }[]) {
  return findings
    .filter(({ outcome }) => outcome === 'violation')
    .map(({ code }) => code);
}

describe('TopicHandler', () => {
  describe('propose', () => {
    it('settles every value and makes two steps', async () => {
      const { handler } = fixture();

      const proposal = await handler.propose(ask({ tags: ['audit'] }));

      expect(violationsOf(proposal.findings)).toEqual([]);
      expect(proposal).toMatchObject({
        environment: 'dev',
        owner: 'group:default/billing',
        impact: [],
      });
      expect(proposal.steps).toMatchObject([
        {
          operation: 'topic.create',
          before: { exists: false },
          after: {
            partitions: 2,
            replicationFactor: 1,
            config: { 'retention.ms': '604800000' },
          },
        },
        {
          operation: 'topic.record',
          before: { recorded: false },
          after: { owner: 'group:default/billing', tags: ['audit'] },
        },
      ]);
      expect(proposal.effects.map(effect => effect.message)).toEqual(
        expect.arrayContaining([
          "Makes the topic 'billing.usage.events' on dev (Development) with 2 partitions, each on 1 broker",
          'Keep messages for: 7 days',
        ]),
      );
    });

    it('says that the topic is there already', async () => {
      const { handler } = fixture({ topics: [topic()] });
      const { findings } = await handler.propose(ask());
      expect(violationsOf(findings)).toEqual(['topic-exists']);
    });

    it('learns of colliding names from the inventory', async () => {
      const { handler, inventory } = fixture();
      inventory.names.push('billing.usage_events');
      const { findings } = await handler.propose(ask());
      expect(violationsOf(findings)).toEqual(['name-collision']);
    });

    it('says who has the prefix', async () => {
      const { handler } = fixture();
      const { findings } = await handler.propose(
        ask({ owner: 'group:default/query' }, person('quentin', 'query')),
      );
      expect(violationsOf(findings)).toContain('foreign-prefix');
    });

    it('tells nobody what was recorded about a name that is not theirs', async () => {
      const { handler, inventory } = fixture();
      await inventory.saveRecord(TARGET, {
        owner: 'group:default/billing',
        description: 'A secret',
        broadcast: false,
        tags: [],
        createdBy: 'user:default/anna',
        requestId: '1',
      });
      const quentin = person('quentin', 'query');
      const stranger = await handler.propose(ask({}, quentin));
      const owner = await handler.propose(ask({}, anna));

      expect(JSON.stringify(owner.steps)).toContain('A secret');
      expect(JSON.stringify(stranger)).not.toContain('A secret');
    });

    it('refuses an owner that the catalog does not have', async () => {
      const { handler, identity } = fixture();
      identity.existing = async () => new Set();
      const { findings } = await handler.propose(ask());
      expect(violationsOf(findings)).toEqual(['unknown-owner']);
    });

    it('writes the owner as the catalog does', async () => {
      const { handler } = fixture();
      const { owner } = await handler.propose(
        ask({ owner: 'group:default/Billing' }),
      );
      expect(owner).toBe('group:default/billing');
    });

    it('refuses a cluster that is read-only', async () => {
      const { handler } = fixture({ mode: 'read-only' });
      const { findings } = await handler.propose(ask());
      expect(violationsOf(findings)).toEqual(['cluster-read-only']);
    });

    it('rejects while the cluster is down', async () => {
      const { handler, admin } = fixture();
      admin.failWith(new ServiceUnavailableError('dev does not answer'));
      await expect(handler.propose(ask())).rejects.toThrow(
        'dev does not answer',
      );
    });

    it('rejects a cluster that is not configured', async () => {
      const { handler } = fixture();
      const elsewhere = { ...ask(), target: { ...TARGET, cluster: 'moon' } };
      await expect(handler.propose(elsewhere)).rejects.toThrow(
        "There is no cluster 'moon'",
      );
    });
  });

  describe('steps', () => {
    it('are todo before, and done after they were applied', async () => {
      const { handler, inventory, admin } = fixture();
      const { steps } = await handler.propose(ask({ purpose: 'events' }));
      for (const step of steps) {
        expect(await handler.checkStep(step)).toEqual({ state: 'todo' });
        await handler.applyStep(step, CONTEXT);
        expect(await handler.checkStep(step)).toEqual({ state: 'done' });
      }
      expect((await admin.listTopics()).map(({ name }) => name)).toEqual([
        TARGET.topic,
      ]);
      expect(await inventory.record(TARGET)).toMatchObject({
        purpose: 'events',
        createdBy: 'user:default/anna',
        requestId: '1',
      });
    });

    it('can be applied again after a crash', async () => {
      const { handler } = fixture();
      const { steps } = await handler.propose(ask());
      for (const step of [...steps, ...steps]) {
        await handler.applyStep(step, CONTEXT);
        expect(await handler.checkStep(step)).toEqual({ state: 'done' });
      }
    });

    it('never make a topic again that is there and differs', async () => {
      const { handler, admin } = fixture();
      const {
        steps: [create],
      } = await handler.propose(ask());
      await admin.createTopic(topic({ partitions: 5 }));

      expect(await handler.checkStep(create)).toEqual({
        state: 'diverged',
        found: expect.objectContaining({ partitions: 5 }),
      });
      await expect(handler.applyStep(create, CONTEXT)).rejects.toMatchObject({
        name: 'ConflictError',
      });
      const [found] = await admin.listTopics();
      expect(found.partitions).toHaveLength(5);
    });

    it('are not done before each partition of a new topic has a leader', async () => {
      const { handler, admin } = fixture();
      const {
        steps: [create],
      } = await handler.propose(ask());
      await handler.applyStep(create, CONTEXT);
      const [{ value: whole }] = await admin.describeTopics([TARGET.topic]);
      const [first, ...others] = whole?.partitions ?? [];
      jest.spyOn(admin, 'describeTopics').mockResolvedValueOnce([
        {
          name: TARGET.topic,
          value: {
            name: TARGET.topic,
            internal: false,
            partitions: [{ ...first, leader: undefined }, ...others],
          },
        },
      ]);

      expect(await handler.checkStep(create)).toEqual({
        state: 'todo',
        lacks: 'partition 0 has no leader, so that nobody can write to it',
      });
      expect(await handler.checkStep(create)).toEqual({ state: 'done' });
    });

    it('compare only the config entries that they set', async () => {
      const { handler, admin } = fixture();
      const {
        steps: [create],
      } = await handler.propose(ask());
      await handler.applyStep(create, CONTEXT);
      await admin.alterTopicConfig(TARGET.topic, { 'segment.ms': '1000' });
      expect(await handler.checkStep(create)).toEqual({ state: 'done' });

      await admin.alterTopicConfig(TARGET.topic, { 'retention.ms': '1000' });
      expect(await handler.checkStep(create)).toEqual({
        state: 'diverged',
        found: { config: { 'retention.ms': '1000' } },
      });
    });

    it('leave alone what somebody else recorded', async () => {
      const { handler, inventory } = fixture();
      const { steps } = await handler.propose(ask());
      await inventory.saveRecord(TARGET, {
        owner: 'group:default/query',
        description: 'Mine',
        broadcast: false,
        tags: [],
        createdBy: 'user:default/quentin',
        requestId: '9',
      });
      expect(await handler.checkStep(steps[1])).toMatchObject({
        state: 'diverged',
        found: { owner: 'group:default/query' },
      });
    });

    it('record anew over what an earlier topic of that name left', async () => {
      const { handler, inventory } = fixture();
      await inventory.saveRecord(TARGET, {
        owner: 'group:default/billing',
        description: 'Long ago',
        broadcast: false,
        tags: [],
        createdBy: 'user:default/anna',
        requestId: '1',
      });
      const { steps } = await handler.propose(ask());
      expect(await handler.checkStep(steps[1])).toEqual({ state: 'todo' });
      await handler.applyStep(steps[1], CONTEXT);
      expect(await inventory.record(TARGET)).toMatchObject({
        description: 'What was used',
      });
    });

    it('are refused on a cluster that became read-only', async () => {
      const { handler } = fixture();
      const { steps } = await handler.propose(ask());
      const readOnly = fixture({ mode: 'read-only' }).handler;
      await expect(readOnly.applyStep(steps[0], CONTEXT)).rejects.toThrow(
        /read-only/,
      );
    });

    it('keep the text of the broker that refuses', async () => {
      const { handler } = fixture();
      const { steps } = await handler.propose(ask({ replicationFactor: 3 }));
      await expect(handler.applyStep(steps[0], CONTEXT)).rejects.toThrow(
        /replication factor/i,
      );
    });
  });

  describe('afterMove', () => {
    const request = async (state: string, extra: object = {}) => {
      const { operation, target, input } = ask();
      return { operation, target, input, state, ...extra } as never;
    };

    it('shows what is under way and what failed, and then hides it', async () => {
      const { handler, inventory } = fixture();
      const shown = () => inventory.pending.get('dev/billing.usage.events');

      await handler.afterMove(await request('executing'));
      expect(shown()).toMatchObject({ state: 'provisioning' });
      await handler.afterMove(await request('failed', { failure: 'No room' }));
      expect(shown()).toMatchObject({ state: 'failed', reason: 'No room' });
      await handler.afterMove(await request('withdrawn'));
      expect(shown()).toBeUndefined();
    });

    it.each([
      ['approved', 1],
      ['failed', 1],
      ['pending', 0],
      ['waiting', 0],
    ])(
      'looks at a topic whose deletion is %s: %d times',
      async (state, times) => {
        const { handler, inventory } = fixture();
        const operation = 'topic.delete';
        await handler.afterMove(await request(state, { operation }));
        expect(inventory.refreshed).toHaveLength(times);
      },
    );
  });
});

function topic(values: Partial<NewTopic> = {}): NewTopic {
  return {
    name: TARGET.topic,
    partitions: 1,
    replicationFactor: 1,
    config: {},
    ...values,
  };
}
