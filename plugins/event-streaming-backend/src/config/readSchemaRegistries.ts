// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaRegistryConnectionConfig } from '@sluice/plugin-event-streaming-node';
import { ConfigBlock } from './ConfigBlock';
import {
  EnvironmentConfig,
  SchemaRegistryConfig,
  SchemaTopicNames,
} from './EventStreamingConfig';
import { readHttpAddress } from './readHttpAddress';
import { readLinks } from './readLinks';

const KEYS = [
  'name',
  'type',
  'url',
  'auth',
  'environments',
  'topicNames',
  'requestTimeout',
  'links',
];

const TOPIC_NAMES: readonly SchemaTopicNames[] = [
  'topic-name',
  'simple-topic',
  'topic-record',
];

/** The registries in the order of the file; their names are checked with those of the clusters. */
export function readSchemaRegistries(
  root: ConfigBlock,
  environments: EnvironmentConfig[],
): SchemaRegistryConfig[] {
  return root.blocks('schemaRegistries').map(block => {
    block.allowOnly(KEYS);
    return {
      name: block.string('name'),
      type: readType(block),
      environments: readEnvironmentNames(block, environments),
      topicNames: readTopicNames(block),
      links: readLinks(block),
      connection: {
        url: readHttpAddress(block, 'url'),
        auth: readAuth(block.block('auth')),
        requestTimeoutMs: block.duration('requestTimeout'),
      },
    };
  });
}

function readType(block: ConfigBlock): SchemaRegistryConfig['type'] {
  if (!block.has('type')) {
    block.problem('type', "is missing: say 'apicurio'");
  }
  return block.oneOf('type', ['apicurio']) ?? 'apicurio';
}

function readEnvironmentNames(
  block: ConfigBlock,
  environments: EnvironmentConfig[],
): string[] {
  const known = environments.map(({ name }) => name);
  const names = block.strings('environments');
  for (const name of names.filter(each => !known.includes(each))) {
    block.problem(
      'environments',
      `has '${name}', which is not among eventStreaming.environments (${
        known.join(', ') || 'none'
      })`,
    );
  }
  return names.length ? names : known;
}

function readTopicNames(block: ConfigBlock): SchemaTopicNames[] {
  const names = block.strings('topicNames');
  const known = TOPIC_NAMES.filter(name => names.includes(name));
  for (const name of names.filter(each => !known.some(k => k === each))) {
    block.problem(
      'topicNames',
      `has '${name}', expected ${TOPIC_NAMES.join(', ')}`,
    );
  }
  return block.has('topicNames') ? known : ['topic-name'];
}

function readAuth(block?: ConfigBlock): SchemaRegistryConnectionConfig['auth'] {
  const type = block?.oneOf('type', ['none', 'basic', 'oidc']);
  if (block && type === undefined && !block.has('type')) {
    block.problem('type', 'is missing: say none, basic, oidc');
  }
  switch (type) {
    case 'basic':
      return block && readBasic(block);
    case 'oidc':
      return block && readOidc(block);
    default:
      block?.allowOnly(['type']);
      return undefined;
  }
}

function readBasic(block: ConfigBlock): SchemaRegistryConnectionConfig['auth'] {
  block.allowOnly(['type', 'username', 'password']);
  return {
    type: 'basic',
    username: block.string('username'),
    password: block.string('password'),
  };
}

function readOidc(block: ConfigBlock): SchemaRegistryConnectionConfig['auth'] {
  block.allowOnly([
    'type',
    'tokenEndpoint',
    'clientId',
    'clientSecret',
    'scope',
  ]);
  return {
    type: 'oidc',
    tokenEndpoint: readHttpAddress(block, 'tokenEndpoint'),
    clientId: block.string('clientId'),
    clientSecret: block.string('clientSecret'),
    scope: block.optionalString('scope'),
  };
}
