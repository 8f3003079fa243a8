// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { readEventStreamingConfig } from './readEventStreamingConfig';

const dev = {
  name: 'dev',
  environment: 'dev',
  bootstrapServers: ['localhost:9092'],
};

function read(eventStreaming: JsonObject) {
  return readEventStreamingConfig(new ConfigReader({ eventStreaming }));
}

function sound(changes: JsonObject = {}): JsonObject {
  return {
    platformGroups: ['group:default/platform'],
    environments: { dev: { title: 'Development', tier: 'dev' } },
    clusters: [dev],
    ...changes,
  };
}

describe('readEventStreamingConfig', () => {
  it('gives a plugin without clusters when nothing is configured', () => {
    const config = readEventStreamingConfig(new ConfigReader({}));

    expect(config.clusters).toEqual([]);
    expect(config.inventory.intervalMs).toBe(30_000);
  });

  it('reads a cluster with its environment, credentials and links', () => {
    const { clusters } = read(
      sound({
        clusters: [
          {
            ...dev,
            bootstrapServers: 'one:9092, two:9092',
            ssl: { rejectUnauthorized: false },
            sasl: {
              mechanism: 'scram-sha-512',
              username: 'portal',
              password: 'secret',
            },
            requestTimeout: '20s',
            mode: 'read-only',
            links: { kafkaUi: 'https://ui/{{topic}}' },
          },
        ],
      }),
    );

    expect(clusters).toEqual([
      {
        name: 'dev',
        environment: {
          name: 'dev',
          title: 'Development',
          tier: 'dev',
          visibility: 'all',
        },
        connection: {
          bootstrapServers: ['one:9092', 'two:9092'],
          ssl: { rejectUnauthorized: false },
          sasl: {
            mechanism: 'scram-sha-512',
            username: 'portal',
            password: 'secret',
          },
          requestTimeoutMs: 20_000,
        },
        mode: 'read-only',
        links: { kafkaUi: 'https://ui/{{topic}}' },
      },
    ]);
  });

  it('reads OAUTHBEARER credentials', () => {
    const sasl = {
      mechanism: 'oauthbearer',
      tokenEndpoint: 'https://login.example.com/token',
      clientId: 'sluice',
      clientSecret: 'secret',
      scope: 'kafka',
    };

    const { clusters } = read(sound({ clusters: [{ ...dev, sasl }] }));

    expect(clusters[0].connection.sasl).toEqual(sasl);
  });

  it('reads durations and sizes of the policy into milliseconds and bytes', () => {
    const { policy } = read(
      sound({
        policy: {
          defaults: { retention: { days: 7 }, cleanupPolicy: 'delete' },
          limits: { retentionSize: '50GiB' },
          environments: {
            dev: {
              replicationFactor: 1,
              retention: 'unlimited',
              maxMessageSize: '1MiB',
              limits: { partitions: 6, retention: 'unlimited' },
            },
          },
        },
      }),
    );

    expect(policy).toEqual({
      defaults: { retentionMs: 604_800_000, cleanupPolicy: 'delete' },
      limits: { retentionBytes: 53_687_091_200 },
      environments: {
        dev: {
          replicationFactor: 1,
          retentionMs: -1,
          maxMessageBytes: 1_048_576,
          limits: { partitions: 6, retentionMs: -1 },
        },
      },
    });
  });

  it('reads who has to approve what', () => {
    const gates = [
      {
        id: 'topic-deleted',
        operations: 'topic.delete',
        tiers: ['prod'],
        risks: ['high'],
        environments: ['dev'],
        owners: ['Group:default/Billing'],
        effects: ['topic-deleted'],
        gates: [
          {
            anyOf: ['owner', 'Group:default/SRE'],
            count: 2,
            reason: 'Both look',
          },
        ],
      },
      { id: 'owner-claimed', gates: [] },
    ];

    expect(read(sound({ policy: { gates } })).policy.gates).toEqual([
      {
        id: 'topic-deleted',
        operations: ['topic.delete'],
        tiers: ['prod'],
        risks: ['high'],
        environments: ['dev'],
        owners: ['group:default/billing'],
        effects: ['topic-deleted'],
        gates: [
          {
            anyOf: ['owner', 'group:default/sre'],
            count: 2,
            reason: 'Both look',
          },
        ],
      },
      { id: 'owner-claimed', gates: [] },
    ]);
    expect(read(sound()).policy.gates).toBeUndefined();
  });

  it.each<[string, JsonObject, string]>([
    [
      'an approver nobody knows',
      { gates: [{ anyOf: ['me'], reason: 'x' }] },
      "has 'me', expected owner, ",
    ],
    [
      'a group that is no ref',
      { gates: [{ anyOf: ['group:'], reason: 'x' }] },
      "is 'group:', expected an entity reference",
    ],
    [
      'nobody to approve',
      { gates: [{ anyOf: [], reason: 'x' }] },
      'names nobody who could approve',
    ],
    ['no list of gates', {}, 'is missing; an empty list asks nobody'],
    [
      'an environment that is not there',
      { environments: ['qa'], gates: [] },
      "has 'qa', expected dev",
    ],
    [
      'a tier that is not there',
      { tiers: ['test'], gates: [] },
      "has 'test', expected dev, staging, prod",
    ],
    ['a key nobody knows', { effect: 'x', gates: [] }, 'is not known'],
    ['no reason', { gates: [{ anyOf: ['owner'] }] }, 'reason'],
  ])('refuses a gate rule with %s', (_, rule, text) => {
    const gates = [{ id: 'a', ...rule }];
    expect(() => read(sound({ policy: { gates } }))).toThrow(text);
  });

  it('refuses two gate rules of one id', () => {
    const gates = [
      { id: 'a', gates: [] },
      { id: 'a', gates: [] },
    ];
    expect(() => read(sound({ policy: { gates } }))).toThrow(
      "has more than one rule 'a'",
    );
  });

  it('brings owners into the one spelling that refs are compared in', () => {
    const config = read(
      sound({
        ownership: {
          prefixes: [{ prefix: 'billing.', owner: 'Group:default/Billing' }],
        },
      }),
    );

    expect(config.prefixes).toEqual([
      { prefix: 'billing.', owner: 'group:default/billing', visibility: 'all' },
    ]);
    expect(config.fallbackOwner).toBe('group:default/platform');
  });

  it('names everything that is wrong at once, by its path', () => {
    const broken = () =>
      read({
        enviroments: {},
        environments: { dev: {}, Prod_1: { tier: 'prod' } },
        clusters: [
          { ...dev, environment: 'test', mode: 'writable' },
          { ...dev, sasl: { mechanism: 'plain', username: 'portal' } },
          { name: 'Dev 2', environment: 'dev', bootstrapServers: ['broker'] },
        ],
        ownership: { prefixes: [{ prefix: 'a.', owner: 'billing' }] },
        policy: {
          naming: { pattern: '(' },
          environments: { qa: {}, dev: { retention: 'soon', partitions: 0 } },
        },
        inventory: { interval: '-1s' },
      });

    for (const path of [
      'eventStreaming.enviroments',
      'eventStreaming.environments.dev.tier',
      'eventStreaming.environments.Prod_1',
      'eventStreaming.fallbackOwner',
      'eventStreaming.clusters[0].environment',
      'eventStreaming.clusters[0].mode',
      'eventStreaming.clusters[1].name',
      'eventStreaming.clusters[1].sasl.password',
      'eventStreaming.clusters[2].name',
      'eventStreaming.clusters[2].bootstrapServers',
      'eventStreaming.ownership.prefixes[0].owner',
      'eventStreaming.policy',
      'eventStreaming.policy.environments.dev.retention',
      'eventStreaming.policy.environments.dev.partitions',
      'eventStreaming.inventory.interval',
    ]) {
      expect(broken).toThrow(`'${path}'`);
    }
  });

  it('refuses a name that a schema registry has already', () => {
    expect(() => read(sound({ schemaRegistries: [{ name: 'dev' }] }))).toThrow(
      "'eventStreaming.schemaRegistries[0].name' is 'dev', which 'eventStreaming.clusters[0]' has already",
    );
  });

  it('refuses a way of delivery that this release does not have', () => {
    const delivery = { gitops: { repository: 'topics' } };

    expect(() => read(sound({ clusters: [{ ...dev, delivery }] }))).toThrow(
      "can only be 'direct'",
    );
  });
});
