// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { readEventStreamingConfig } from './readEventStreamingConfig';

const main = {
  name: 'connect',
  cluster: 'dev',
  url: 'https://connect.example.com/root',
};

function read(connectClusters: JsonObject[]) {
  return readEventStreamingConfig(
    new ConfigReader({
      eventStreaming: {
        platformGroups: ['group:default/platform'],
        environments: { dev: { tier: 'dev' } },
        clusters: [
          {
            name: 'dev',
            environment: 'dev',
            bootstrapServers: ['localhost:9092'],
          },
        ],
        connectClusters,
      },
    }),
  ).connectClusters;
}

describe('readConnectClusters', () => {
  it('has none unless one is configured', () => {
    expect(
      readEventStreamingConfig(new ConfigReader({})).connectClusters,
    ).toEqual([]);
  });

  it('allows no class, and what comes with Connect, unless told otherwise', () => {
    expect(read([{ ...main, auth: { type: 'none' } }])).toEqual([
      {
        name: 'connect',
        cluster: 'dev',
        environment: expect.objectContaining({ name: 'dev', tier: 'dev' }),
        mode: 'managed',
        allowedClasses: [],
        allowedConverters: expect.arrayContaining([
          'org.apache.kafka.connect.*',
        ]),
        allowedTransforms: ['org.apache.kafka.connect.transforms.*'],
        allowedOverrides: [],
        maxTasks: 8,
        secretReferences: [],
        externalSystems: [],
        links: {},
        connection: { url: main.url },
      },
    ]);
  });

  it('reads all that can be said', () => {
    const auth = { type: 'basic', username: 'portal', password: 'secret' };
    const tls = { ca: 'CA', cert: 'CERT', key: 'KEY' };
    const pattern = '${file:/secrets/billing.properties:*}';

    expect(
      read([
        {
          ...main,
          ...{ auth, tls, mode: 'read-only', requestTimeout: '5s' },
          allowedClasses: ['io.debezium.*'],
          allowedConverters: [],
          allowedTransforms: 'com.acme.Mask',
          allowedOverrides: ['producer.override.batch.size'],
          maxTasks: 2,
          secretReferences: [
            { owner: 'Group:default/billing', pattern },
            { owner: '*', pattern: '${env:SHARED_*}' },
          ],
          externalSystems: [
            { address: 'ledger-db:*/ledger', entity: 'Resource:ledger-db' },
          ],
          links: { ui: 'https://ui/{{connector}}' },
        },
      ]),
    ).toMatchObject([
      {
        mode: 'read-only',
        allowedClasses: ['io.debezium.*'],
        allowedConverters: [],
        allowedTransforms: ['com.acme.Mask'],
        allowedOverrides: ['producer.override.batch.size'],
        maxTasks: 2,
        secretReferences: [
          { owner: 'group:default/billing', pattern },
          { owner: '*', pattern: '${env:SHARED_*}' },
        ],
        externalSystems: [
          {
            address: 'ledger-db:*/ledger',
            entity: 'resource:default/ledger-db',
          },
        ],
        links: { ui: 'https://ui/{{connector}}' },
        connection: { auth, tls, requestTimeoutMs: 5_000 },
      },
    ]);
  });

  it.each<[JsonObject, string]>([
    [{ cluster: 'other' }, "is 'other', which is not among"],
    [{ name: 'dev' }, "which 'eventStreaming.clusters[0]' has already"],
    [{ url: 'ftp://connect' }, 'expected an http(s) address'],
    [{ url: 'http://a:b@connect' }, 'holds credentials'],
    [{ auth: {} }, "auth.type' is missing"],
    [{ auth: { type: 'none', password: 'x' } }, 'is not known'],
    [{ tls: { cert: 'CERT' } }, "tls.key' is missing"],
    [{ maxTasks: 0 }, 'expected a whole number of at least 1'],
    [
      { secretReferences: [{ owner: 'billing', pattern: '${env:A}' }] },
      'expected an entity reference',
    ],
    [
      { secretReferences: [{ owner: '*', pattern: 'env:A' }] },
      'expected the whole reference',
    ],
    [
      { externalSystems: [{ address: 'db', entity: 'ledger-db' }] },
      'expected an entity reference',
    ],
    [
      { externalSystems: [{ address: 'anna:x@db', entity: 'resource:db' }] },
      'holds more than host, port and path',
    ],
    [{ password: 'x' }, "password' is not known"],
  ])('refuses %j', (wrong, message) => {
    expect(() => read([{ ...main, ...wrong }])).toThrow(message);
  });
});
