// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { setTimeout } from 'node:timers/promises';
import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import eventStreamingPlugin from '@sluice/plugin-event-streaming-backend';
import {
  eventStreamingConnectExtensionPoint,
  eventStreamingKafkaExtensionPoint,
} from '@sluice/plugin-event-streaming-node';
import { InMemoryKafkaAdmin } from '@sluice/plugin-event-streaming-node/testUtils';
import request from 'supertest';
import { ExamplePermissionPolicy } from '../ExamplePermissionPolicy';
import { readRoleGroups } from '../readRoleGroups';
import { FILE_SOURCE, InMemoryConnect } from './InMemoryConnect';

/** People of the test and the group of each; nora is in none that has a role. */
export const PEOPLE = {
  anna: 'billing',
  bert: 'billing',
  quentin: 'query',
  paul: 'platform',
  petra: 'platform',
  sue: 'security',
  aude: 'auditors',
  nora: 'visitors',
} as const;

export type Name = keyof typeof PEOPLE;

/** As under `permission.roles`. */
export type RolesConfig = Record<string, string[] | undefined>;

export const ROLES: RolesConfig = {
  developer: ['group:default/billing', 'group:default/query'],
  platform: ['group:default/platform'],
  security: ['group:default/security'],
  auditor: ['group:default/auditors'],
};

const NOBODY = { userEntityRef: '', ownershipEntityRefs: [] };

const GROUPS = [...new Set(Object.values(PEOPLE))];

const LIMITS = { partitions: 6, retention: '30d' };

const CONFIG = {
  app: { baseUrl: 'http://localhost:3000' },
  eventStreaming: {
    platformGroups: ['group:default/platform'],
    securityGroup: 'group:default/security',
    auditorGroups: ['group:default/auditors'],
    environments: {
      dev: { title: 'Development', tier: 'dev' },
      prod: { title: 'Production', tier: 'prod' },
    },
    clusters: [
      cluster('dev', 'dev', 'managed'),
      cluster('prod', 'prod', 'managed'),
      cluster('old', 'prod', 'read-only'),
    ],
    ownership: {
      prefixes: GROUPS.map(group => ({
        prefix: `${group}.`,
        owner: `group:default/${group}`,
      })),
    },
    policy: {
      defaults: { partitions: 1, replicationFactor: 1, minInsyncReplicas: 1 },
      environments: { dev: { limits: LIMITS }, prod: { limits: LIMITS } },
    },
  },
};

function configWith(policy: JsonObject, hasConnect: boolean) {
  const { eventStreaming } = CONFIG;
  const { clusters } = eventStreaming;
  return {
    ...CONFIG,
    eventStreaming: {
      ...eventStreaming,
      connectClusters: hasConnect ? clusters.map(connectOf) : [],
      policy: { ...eventStreaming.policy, ...policy },
    },
  };
}

function cluster(name: string, environment: string, mode: string) {
  return { name, environment, mode, bootstrapServers: [`${name}:9092`] };
}

function connectOf({ name, mode }: { name: string; mode: string }) {
  return {
    name: `connect-${name}`,
    cluster: name,
    url: `http://${name}:8083`,
    mode,
    allowedClasses: [FILE_SOURCE],
  };
}

/**
 * The event-streaming backend behind the example policy, over HTTP, with
 * clusters in memory that have these topics each. `policy` is put over that of
 * the test. Only with `connectors` there is a Connect cluster for each, that
 * has them.
 */
export async function startPortal(
  topics: string[],
  roles: RolesConfig = ROLES,
  {
    policy = {},
    connectors,
  }: { policy?: JsonObject; connectors?: string[] } = {},
) {
  const clusters = new Map(
    ['dev', 'prod', 'old'].map(name => [name, kafkaOf(name, topics)]),
  );
  const backend = await startTestBackend({
    features: [
      eventStreamingPlugin,
      kafkaModule(clusters),
      connectModule(connectors ?? []),
      permissionsBy(roles),
      mockServices.rootConfig.factory({
        data: configWith(policy, connectors !== undefined),
      }),
      catalogServiceMock.factory({ entities: entities() }),
    ],
  });
  const as = (name: Name) => {
    const authorization = mockCredentials.user.header(`user:default/${name}`);
    const call = (method: 'get' | 'post' | 'put', path: string) =>
      request(backend.server)
        [method](`/api/event-streaming/v1${path}`)
        .set({ authorization });
    return {
      get: (path: string) => call('get', path),
      post: (path: string, body: object) => call('post', path).send(body),
      put: (path: string, body: object) => call('put', path).send(body),
    };
  };
  const stop = () => backend.stop();
  /** Resolves when the inventory has this many connectors. */
  const knows = async (count: number) => {
    const read = () => as('paul').get('/connectors?limit=1');
    while ((await read()).body.totalItems !== count) {
      await setTimeout(50);
    }
  };
  return { as, stop, knows, kafka: (name: string) => clusters.get(name)! };
}

function kafkaOf(name: string, topics: string[]) {
  return InMemoryKafkaAdmin.create({
    cluster: name,
    topics: topics.map(topic => ({
      name: topic,
      partitions: 1,
      replicationFactor: 1,
      config: { 'retention.ms': '604800000' },
    })),
  });
}

function kafkaModule(clusters: Map<string, InMemoryKafkaAdmin>) {
  return createBackendModule({
    pluginId: 'event-streaming',
    moduleId: 'kafka-in-memory',
    register(env) {
      env.registerInit({
        deps: { kafka: eventStreamingKafkaExtensionPoint },
        async init({ kafka }) {
          kafka.setKafkaAdminFactory(options => clusters.get(options.cluster)!);
        },
      });
    },
  });
}

function connectModule(connectors: string[]) {
  return createBackendModule({
    pluginId: 'event-streaming',
    moduleId: 'connect-in-memory',
    register(env) {
      env.registerInit({
        deps: { connect: eventStreamingConnectExtensionPoint },
        async init({ connect }) {
          connect.setConnectClusterFactory(() =>
            InMemoryConnect.create(connectors),
          );
        },
      });
    },
  });
}

/** Asks the policy itself, in place of the permission backend in between. */
function permissionsBy(roles: RolesConfig) {
  const policy = ExamplePermissionPolicy.create({
    userInfo: mockServices.userInfo.mock({
      getUserInfo: async credentials => {
        const ref = mockServices.auth().isPrincipal(credentials, 'user')
          ? credentials.principal.userEntityRef
          : '';
        const group = PEOPLE[ref.replace('user:default/', '') as Name];
        return {
          userEntityRef: ref,
          ownershipEntityRefs: [ref, `group:default/${group}`],
        };
      },
    }),
    groups: readRoleGroups(new ConfigReader({ permission: { roles } })),
  });
  return mockServices.permissions.mock({
    authorize: async (queries, { credentials }) => {
      const decisions = queries.map(({ permission }) =>
        // `info` is deprecated and not looked at.
        policy.handle({ permission }, { credentials, info: NOBODY }),
      );
      return (await Promise.all(decisions)).map(({ result }) => ({
        // The policy of the test has no conditions.
        result:
          result === AuthorizeResult.ALLOW
            ? AuthorizeResult.ALLOW
            : AuthorizeResult.DENY,
      }));
    },
  }).factory;
}

function entities() {
  const groups = GROUPS.map(name => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name },
    spec: { type: 'team', children: [] },
    relations: Object.entries(PEOPLE)
      .filter(([, group]) => group === name)
      .map(([member]) => ({
        type: 'hasMember',
        targetRef: `user:default/${member}`,
      })),
  }));
  const users = Object.entries(PEOPLE).map(([name, group]) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name },
    spec: { memberOf: [group] },
    relations: [{ type: 'memberOf', targetRef: `group:default/${group}` }],
  }));
  return [...groups, ...users];
}
