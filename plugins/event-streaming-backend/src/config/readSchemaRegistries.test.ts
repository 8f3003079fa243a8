// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { readEventStreamingConfig } from './readEventStreamingConfig';

const main = {
  name: 'registry',
  type: 'apicurio',
  url: 'https://registry.example.com/root',
};

function read(schemaRegistries: JsonObject[], cluster: JsonObject = {}) {
  return readEventStreamingConfig(
    new ConfigReader({
      eventStreaming: {
        platformGroups: ['group:default/platform'],
        environments: { dev: { tier: 'dev' }, prod: { tier: 'prod' } },
        clusters: [
          {
            name: 'dev',
            environment: 'dev',
            bootstrapServers: ['localhost:9092'],
            ...cluster,
          },
        ],
        schemaRegistries,
      },
    }),
  );
}

describe('readSchemaRegistries', () => {
  it('has none unless one is configured', () => {
    expect(
      readEventStreamingConfig(new ConfigReader({})).schemaRegistries,
    ).toEqual([]);
  });

  it('reads a registry without sign-in, used by every environment', () => {
    expect(
      read([{ ...main, auth: { type: 'none' } }]).schemaRegistries,
    ).toEqual([
      {
        name: 'registry',
        type: 'apicurio',
        environments: ['dev', 'prod'],
        topicNames: ['topic-name'],
        links: {},
        connection: { url: main.url },
      },
    ]);
  });

  it.each([
    { type: 'basic', username: 'portal', password: 'secret' },
    {
      type: 'oidc',
      tokenEndpoint: 'https://login.example.com/token',
      clientId: 'sluice',
      clientSecret: 'secret',
      scope: 'registry',
    },
  ])('reads how to sign in by $type', auth => {
    const { schemaRegistries } = read([
      { ...main, auth, environments: 'prod', requestTimeout: '5s' },
    ]);

    expect(schemaRegistries[0]).toMatchObject({
      environments: ['prod'],
      connection: { url: main.url, auth, requestTimeoutMs: 5_000 },
    });
  });

  it.each([
    ['topic-record, simple-topic', ['simple-topic', 'topic-record']],
    [['topic-name'], ['topic-name']],
    [[], []],
  ])('reads from %j how artifacts name topics', (topicNames, expected) => {
    const { schemaRegistries } = read([{ ...main, topicNames }]);
    expect(schemaRegistries[0].topicNames).toEqual(expected);
  });

  it('refuses a way of naming topics that it does not know', () => {
    expect(() => read([{ ...main, topicNames: ['record'] }])).toThrow(
      "'eventStreaming.schemaRegistries[0].topicNames' has 'record', expected topic-name, simple-topic, topic-record",
    );
  });

  it('reads addresses of other tools', () => {
    const links = { registryUi: 'https://ui/{{artifact}}' };
    const [registry] = read([{ ...main, links }]).schemaRegistries;
    expect(registry.links).toEqual(links);
    expect(() => read([{ ...main, links: { ui: 'ftp://ui' } }])).toThrow(
      /is 'ftp:\/\/ui', expected an http\(s\) address/,
    );
  });

  it('lets a cluster name its registry', () => {
    const { clusters } = read([main], { schemaRegistry: 'registry' });

    expect(clusters[0].schemaRegistry).toBe('registry');
  });

  it('refuses a registry that a cluster names and nobody configured', () => {
    expect(() => read([main], { schemaRegistry: 'other' })).toThrow(
      "'eventStreaming.clusters[0].schemaRegistry' is 'other', which is not among eventStreaming.schemaRegistries (registry)",
    );
  });

  it.each<[string, JsonObject, string]>([
    ['an unknown key', { uri: 'x' }, "[0].uri' is not known"],
    ['another product', { type: 'confluent' }, "[0].type' is 'confluent'"],
    ['a name that is none', { name: 'My registry' }, "[0].name' is 'My reg"],
    ['an address that is none', { url: 'registry:8080' }, "[0].url' is"],
    [
      'an environment nobody knows',
      { environments: ['qa'] },
      "[0].environments' has 'qa', which is not among",
    ],
    [
      'a sign-in nobody knows',
      { auth: { type: 'key' } },
      "auth.type' is 'key'",
    ],
    ['a sign-in without type', { auth: {} }, "auth.type' is missing"],
    [
      'a password without sign-in',
      { auth: { type: 'none', password: 'x' } },
      "auth.password' is not known",
    ],
    [
      'a sign-in without password',
      { auth: { type: 'basic', username: 'x' } },
      'auth.password',
    ],
    [
      'a token endpoint that is none',
      {
        auth: {
          type: 'oidc',
          tokenEndpoint: 'login',
          clientId: 'x',
          clientSecret: 'y',
        },
      },
      "auth.tokenEndpoint' is 'login'",
    ],
  ])('refuses %s', (_, changes, text) => {
    expect(() => read([{ ...main, ...changes }])).toThrow(text);
  });

  it('refuses a registry without type and address', () => {
    const broken = () => read([{ name: 'registry' }]);

    expect(broken).toThrow("[0].type' is missing");
    expect(broken).toThrow('schemaRegistries[0].url');
  });

  it('does not repeat credentials that stand in an address', () => {
    const broken = () =>
      read([{ ...main, url: 'https://me:s3cret@registry.example.com' }]);

    expect(broken).toThrow("url' holds credentials");
    expect(broken).not.toThrow('s3cret');
  });
});
