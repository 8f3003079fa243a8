// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { ServiceUnavailableError } from '@backstage/errors';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { CONTRACT, requestSchema } from '@sluice/plugin-event-streaming-common';
import { eventStreamingKafkaExtensionPoint } from '@sluice/plugin-event-streaming-node';
import { InMemoryKafkaAdmin } from '@sluice/plugin-event-streaming-node/testUtils';
import fc from 'fast-check';
import request from 'supertest';
import { eventStreamingPlugin } from './plugin';

jest.setTimeout(60_000);

const CONFIG = {
  app: { baseUrl: 'http://localhost:3000' },
  eventStreaming: {
    platformGroups: ['group:default/platform'],
    environments: {
      dev: { title: 'Development', tier: 'dev' },
      prod: { title: 'Production', tier: 'prod' },
    },
    clusters: [
      { name: 'dev', environment: 'dev', bootstrapServers: ['dev:9092'] },
      {
        name: 'old',
        environment: 'prod',
        bootstrapServers: ['old:9092'],
        mode: 'read-only',
      },
    ],
    ownership: {
      prefixes: [{ prefix: 'billing.', owner: 'group:default/billing' }],
    },
    policy: {
      environments: {
        dev: { partitions: 2, replicationFactor: 1, limits: { partitions: 6 } },
      },
    },
  },
};

function group(name: string) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name },
    spec: { type: 'team', children: [] },
    relations: [],
  };
}

function user(name: string, team: string) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name },
    spec: { memberOf: [team] },
    relations: [{ type: 'memberOf', targetRef: `group:default/${team}` }],
  };
}

const CATALOG = [
  group('billing'),
  group('query'),
  group('platform'),
  user('anna', 'billing'),
  user('quentin', 'query'),
];

async function start() {
  const kafka = InMemoryKafkaAdmin.create({ cluster: 'dev' });
  const { server } = await startTestBackend({
    features: [
      eventStreamingPlugin,
      createBackendModule({
        pluginId: 'event-streaming',
        moduleId: 'kafka-in-memory',
        register(env) {
          env.registerInit({
            deps: { kafkaPoint: eventStreamingKafkaExtensionPoint },
            async init({ kafkaPoint }) {
              kafkaPoint.setKafkaAdminFactory(() => kafka);
            },
          });
        },
      }),
      mockServices.rootConfig.factory({ data: CONFIG }),
      catalogServiceMock.factory({ entities: CATALOG }),
    ],
  });
  const as = (name: string) => {
    const authorization = mockCredentials.user.header(`user:default/${name}`);
    const url = (path: string) => `/api/event-streaming/v1${path}`;
    return {
      get: (path: string) =>
        request(server).get(url(path)).set({ authorization }),
      put: (path: string, body: object) =>
        request(server).put(url(path)).set({ authorization }).send(body),
      post: (path: string, body: object) =>
        request(server).post(url(path)).set({ authorization }).send(body),
    };
  };
  return { kafka, as };
}

function creation(topic: string, input: object = {}, cluster = 'dev') {
  return {
    operation: 'topic.create',
    target: { cluster, topic },
    input: {
      description: 'What was used',
      owner: 'group:default/billing',
      ...input,
    },
  };
}

describe('eventStreamingPlugin', () => {
  it('makes a topic of a request', async () => {
    const { as, kafka } = await start();
    const anna = as('anna');

    const planned = await anna.post('/plans', creation('billing.usage.events'));
    expect(planned.status).toBe(200);
    expect(CONTRACT.planOperation.response.parse(planned.body)).toMatchObject({
      violations: [],
      gates: [],
      risk: 'low',
    });

    const filed = await anna.post('/requests', {
      ...creation('billing.usage.events'),
      expectedFingerprint: planned.body.fingerprint,
    });
    expect(filed.status).toBe(201);

    let found = requestSchema.parse(filed.body);
    while (found.state !== 'succeeded') {
      const { body } = await anna.get(`/requests/${filed.body.id}`);
      found = requestSchema.parse(body);
      expect(['approved', 'executing', 'succeeded']).toContain(found.state);
    }
    expect(found).toMatchObject({
      entityRef: 'resource:dev/billing.usage.events',
      steps: [
        { operation: 'topic.create', state: 'done' },
        { operation: 'topic.record', state: 'done' },
      ],
    });
    const [topic] = await kafka.listTopics();
    expect(topic.name).toBe('billing.usage.events');
    expect(topic.partitions).toHaveLength(2);
  });

  it.each([
    [
      'a foreign prefix',
      403,
      'quentin',
      creation('billing.a.b'),
      'foreign-owner',
      'input.owner',
    ],
    [
      'a read-only cluster',
      403,
      'anna',
      creation('billing.a.b', {}, 'old'),
      'cluster-read-only',
      'target.cluster',
    ],
    [
      'too many partitions',
      422,
      'anna',
      creation('billing.a.b', { partitions: 7 }),
      'above-limit',
      'input.partitions',
    ],
    [
      'more replicas than brokers',
      422,
      'anna',
      creation('billing.a.b', { replicationFactor: 2 }),
      'replication-above-brokers',
      'input.replicationFactor',
    ],
    [
      'an owner that is not there',
      422,
      'anna',
      creation('billing.a.b', { owner: 'user:default/anna' }),
      'owner-not-of-prefix',
      'input.owner',
    ],
    [
      'a name of 250 characters',
      400,
      'anna',
      creation(`billing.${'a'.repeat(242)}`),
      'malformed',
      'target.topic',
    ],
    [
      'an unknown field',
      400,
      'anna',
      creation('billing.a.b', { colour: 'red' }),
      'malformed',
      'input.colour',
    ],
  ])(
    'refuses %s and names the field',
    async (_, status, name, body, code, field) => {
      const { as, kafka } = await start();
      const refused = await as(name).post('/requests', body);
      expect(refused.status).toBe(status);
      expect(refused.body.error.violations).toContainEqual(
        expect.objectContaining({ code, field }),
      );
      expect(await kafka.listTopics()).toEqual([]);
    },
  );

  it('serves every route of the contract', async () => {
    const { as } = await start();
    const params: Record<string, string> = {
      cluster: 'dev',
      topic: 'billing.a.b',
      id: '1',
      source: 'dev',
    };
    for (const [name, route] of Object.entries(CONTRACT)) {
      const path = route.path
        .replace('/v1', '')
        .replace(/\{(\w+)\}/g, (_, param: string) => params[param]);
      const { status, body } = await as('anna')[route.method](path, {});
      const answer = `${name}: ${status} ${body.error?.message ?? ''}`;
      expect(answer).not.toMatch(/: (405|5\d\d)|There is nothing at/);
    }
  });

  it('never answers 5xx to whatever topic is asked for', async () => {
    const { as } = await start();
    const anna = as('anna');
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    const input = fc.record(
      {
        description: text,
        owner: fc.oneof(fc.constant('group:default/billing'), text),
        partitions: fc.oneof(fc.integer(), fc.double()),
        replicationFactor: fc.integer(),
        config: fc.dictionary(
          fc.oneof(
            fc.constantFrom('retention.ms', 'cleanup.policy', '__proto__'),
            text,
          ),
          fc.oneof(text, fc.integer().map(String)),
        ),
        key: fc.record({ fields: fc.array(text, { maxLength: 6 }) }),
        purpose: fc.oneof(fc.constantFrom('events', 'audit'), text),
        broadcast: fc.boolean(),
        tags: fc.array(text, { maxLength: 3 }),
      },
      { requiredKeys: ['description', 'owner'] },
    );
    const topic = fc.oneof(
      fc.stringMatching(/^billing\.[a-z]{1,8}\.[a-z]{1,8}$/),
      text,
    );
    const cluster = fc.constantFrom('dev', 'old', 'moon', '');
    await fc.assert(
      fc.asyncProperty(cluster, topic, input, async (where, name, asked) => {
        const body = {
          operation: 'topic.create',
          target: { cluster: where, topic: name },
          input: asked,
        };
        for (const path of ['/plans', '/requests']) {
          const { status } = await anna.post(path, body);
          expect(status).toBeLessThan(500);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('says which cluster is down', async () => {
    const { as, kafka } = await start();
    kafka.failWith(
      new ServiceUnavailableError("Cluster 'dev' does not answer"),
    );
    const planned = await as('anna').post('/plans', creation('billing.a.b'));
    expect(planned.status).toBe(503);
    expect(planned.body.error.message).toContain("'dev'");
  });
});
