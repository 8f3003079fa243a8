// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { testStack } from '@sluice/local-stack';
import { eventStreamingKafkaExtensionPoint } from '@sluice/plugin-event-streaming-node';
import { randomUUID } from 'node:crypto';
import { Knex } from 'knex';
import { devConnection } from '../../../adapters/kafkajs/__testUtils__/testClusters';
import { KafkajsKafkaAdmin } from '../../../adapters/kafkajs/KafkajsKafkaAdmin';
import { PEOPLE } from '../../../__testUtils__/backendProcess/people';
import { eventStreamingPlugin } from '../../../plugin';
import { callsAs } from '../../../router/__testUtils__/callsAs';

jest.setTimeout(120_000);

const { layout } = testStack();
const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const DAY = 86_400_000;

/** The day that is so many days from now. */
const dayIn = (days: number) =>
  new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

const CONFIG = {
  app: { baseUrl: 'http://localhost:3000' },
  eventStreaming: {
    platformGroups: ['group:default/platform'],
    environments: { dev: { title: 'Development', tier: 'dev' } },
    clusters: [
      {
        name: 'dev',
        environment: 'dev',
        bootstrapServers: layout.kafkaDev.brokers,
      },
    ],
    ownership: {
      prefixes: [{ prefix: 'it.', owner: 'group:default/billing' }],
    },
    policy: {
      defaults: { partitions: 1, replicationFactor: 1, minInsyncReplicas: 1 },
      limits: { retention: '7d' },
    },
  },
};

/** The whole plugin over HTTP, on a real broker; people come from the test. */
describe('governing topics of a real cluster', () => {
  let knex: Knex;
  let backend: Awaited<ReturnType<typeof startTestBackend>>;
  const kafka = KafkajsKafkaAdmin.create({
    cluster: 'dev',
    connection: devConnection(layout),
    logger: mockServices.logger.mock(),
  });
  const made: string[] = [];
  const as = (name: string) => callsAs(backend.server, name);

  beforeAll(async () => {
    knex = await databases.init('SQLITE_3');
    backend = await startTestBackend({
      features: [
        eventStreamingPlugin,
        createBackendModule({
          pluginId: 'event-streaming',
          moduleId: 'kafka-of-the-test',
          register(env) {
            env.registerInit({
              deps: { kafkaPoint: eventStreamingKafkaExtensionPoint },
              async init({ kafkaPoint }) {
                kafkaPoint.setKafkaAdminFactory(options =>
                  KafkajsKafkaAdmin.create(options),
                );
              },
            });
          },
        }),
        mockServices.rootConfig.factory({ data: CONFIG }),
        mockServices.database.factory({ knex }),
        catalogServiceMock.factory({ entities: PEOPLE }),
      ],
    });
  });

  afterAll(async () => {
    await Promise.all(made.map(name => kafka.deleteTopic(name)));
    await kafka.close();
    await backend?.stop();
  });

  /** A target of the test's own, with what can be asked about it. */
  function topicOf(prefix: string) {
    const topic = `${prefix}.govern.t${randomUUID().slice(0, 8)}`;
    const body = (operation: string, input: object) => ({
      operation,
      target: { cluster: 'dev', topic },
      input,
    });
    return {
      topic,
      ask: (name: string, operation: string, input: object) =>
        as(name).post('/v1/requests', body(operation, input)),
      /** Codes and fields of what the policy refuses. */
      refusals: async (name: string, operation: string, input: object) => {
        const path = '/v1/requests';
        const answer = await as(name).post(path, body(operation, input));
        expect(answer.status).toBe(422);
        return answer.body.error.violations;
      },
      approve: async (name: string, { id, revision }: Filed) =>
        as(name).post(`/v1/requests/${id}/approve`, { revision }),
      owner: async () =>
        (await as('paul').get(`/v1/topics/dev/${topic}`)).body.owner,
      retention: async () => {
        const [{ value = [] }] = await kafka.describeTopicConfigs([topic]);
        return value.find(({ name }) => name === 'retention.ms')?.value;
      },
    };
  }

  it('lets just the granted value pass, until its day', async () => {
    const { topic, ask, refusals, approve, retention } = topicOf('it');
    const kept = (days: number) => ({
      config: { 'retention.ms': String(days * DAY) },
    });
    const creation = (days: number) => ({
      description: 'Made by a test',
      owner: 'group:default/billing',
      ...kept(days),
    });

    const [offer] = await refusals('anna', 'topic.create', creation(20));
    expect(offer).toMatchObject({
      code: 'above-limit',
      field: 'input.config.retention.ms',
      exception: { limit: 'retention.ms', value: 20 * DAY },
    });

    const until = dayIn(1);
    const wish = { ...offer.exception, until };
    const { body: exception } = await ask('anna', 'policy.exception', wish);
    expect(exception).toMatchObject({
      state: 'pending',
      gates: [{ groups: ['group:default/platform'] }],
      plan: { effects: [{ code: 'limit-excepted' }] },
    });
    expect((await approve('bert', exception)).status).toBe(403);
    expect((await refusals('anna', 'topic.create', creation(20)))[0].code).toBe(
      'above-limit',
    );
    expect((await approve('paul', exception)).status).toBe(200);
    await as('anna').until(exception.id, 'succeeded');

    expect(await refusals('anna', 'topic.create', creation(21))).toHaveLength(
      1,
    );
    const { body: created } = await ask('anna', 'topic.create', creation(10));
    made.push(topic);
    await as('anna').until(created.id, 'succeeded');
    expect(await retention()).toBe(String(10 * DAY));

    expect(await refusals('anna', 'topic.update', kept(21))).toHaveLength(1);
    const update = await ask('anna', 'topic.update', kept(20));
    expect(update.status).toBe(201);
    await as('anna').until(update.body.id, 'succeeded');
    expect(await retention()).toBe(String(20 * DAY));
    const page = await as('anna').get(`/v1/topics/dev/${topic}`);
    expect(page.body.exceptions).toMatchObject([
      { limit: 'retention.ms', value: 20 * DAY, until },
    ]);

    // A day later than its last one.
    await knex('limit_exceptions').update({ until: dayIn(-1) });
    const shorter = { ...kept(15), confirmation: topic };
    expect(await refusals('anna', 'topic.update', shorter)).toMatchObject([
      { code: 'above-limit', exception: { value: 15 * DAY } },
    ]);
    expect(await retention()).toBe(String(20 * DAY));
    const back = { ...kept(7), confirmation: topic };
    const allowed = await ask('anna', 'topic.update', back);
    await as('anna').until(allowed.body.id, 'succeeded');
    expect(await retention()).toBe(String(7 * DAY));
  });

  it('gives a topic to another team, which then decides about it', async () => {
    const { topic, ask, approve, owner, retention } = topicOf('it');
    const created = await ask('anna', 'topic.create', {
      description: 'Made by a test',
      owner: 'group:default/billing',
    });
    made.push(topic);
    await as('anna').until(created.body.id, 'succeeded');

    const { body: transfer } = await ask('anna', 'topic.assign-owner', {
      owner: 'group:default/query',
    });
    expect(transfer).toMatchObject({
      state: 'pending',
      gates: [
        {
          groups: ['group:default/billing', 'group:default/platform'],
        },
      ],
    });
    expect((await approve('anna', transfer)).status).toBe(403);
    // Who would get it has no say in it, and does not see it.
    expect((await approve('quentin', transfer)).status).toBe(404);
    expect(await owner()).toMatchObject({ ref: 'group:default/billing' });
    expect((await approve('bert', transfer)).status).toBe(200);
    await as('anna').until(transfer.id, 'succeeded');
    expect(await owner()).toMatchObject({ ref: 'group:default/query' });

    const change = { config: { 'retention.ms': String(6 * DAY) } };
    const late = await ask('anna', 'topic.update', change);
    expect(late.status).toBe(403);
    expect(late.body.error.message).toContain('only members of query');
    const update = await ask('quentin', 'topic.update', {
      ...change,
      confirmation: topic,
    });
    await as('quentin').until(update.body.id, 'succeeded');
    expect(await retention()).toBe(String(6 * DAY));
  });

  it('lets a team claim what nobody owns, once the platform agrees', async () => {
    const { topic, ask, approve, owner } = topicOf('stray');
    await kafka.createTopic({
      name: topic,
      partitions: 1,
      replicationFactor: 1,
      config: {},
    });
    made.push(topic);
    const update = { description: 'Found on a broker' };
    const early = await ask('quentin', 'topic.update', update);
    expect(early.status).toBe(403);
    expect(early.body.error.message).toContain('Claim it first');

    const toOthers = { owner: 'group:default/billing' };
    const foreign = await ask('quentin', 'topic.assign-owner', toOthers);
    expect(foreign.status).toBe(403);
    const { body: claim } = await ask('quentin', 'topic.assign-owner', {
      owner: 'group:default/query',
    });
    expect(claim).toMatchObject({
      state: 'pending',
      plan: { effects: [{ code: 'owner-claimed' }] },
      gates: [{ groups: ['group:default/platform'] }],
    });
    expect((await approve('quentin', claim)).status).toBe(403);
    expect((await approve('paul', claim)).status).toBe(200);
    await as('quentin').until(claim.id, 'succeeded');

    expect(await owner()).toMatchObject({ ref: 'group:default/query' });
    const described = await ask('quentin', 'topic.update', update);
    await as('quentin').until(described.body.id, 'succeeded');
  });
});

interface Filed {
  id: string;
  revision: number;
}
