// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectConnectionConfig } from '@sluice/plugin-event-streaming-node';
import { ConfigBlock } from './ConfigBlock';
import {
  ClusterConfig,
  ConnectClusterConfig,
  SecretReferenceRule,
} from './EventStreamingConfig';
import { readExternalSystems } from './readExternalSystems';
import { readHttpAddress } from './readHttpAddress';
import { readLinks } from './readLinks';
import { normalOwnerRef } from './readOwnership';

const KEYS = [
  'name',
  'cluster',
  'url',
  'auth',
  'tls',
  'mode',
  'requestTimeout',
  'allowedClasses',
  'allowedConverters',
  'allowedTransforms',
  'allowedOverrides',
  'maxTasks',
  'secretReferences',
  'externalSystems',
  'links',
];

/** Those that come with Connect, Debezium and the registries' serialisers. */
const USUAL_CONVERTERS = [
  'org.apache.kafka.connect.*',
  'io.debezium.converters.*',
  'io.apicurio.registry.utils.converter.*',
  'io.confluent.connect.*',
];

/** Those that come with Connect; others may run scripts. */
const USUAL_TRANSFORMS = ['org.apache.kafka.connect.transforms.*'];

const MOST_TASKS = 8;

/** The Connect clusters in the order of the file; their names are checked with those of the clusters. */
export function readConnectClusters(
  root: ConfigBlock,
  clusters: ClusterConfig[],
): ConnectClusterConfig[] {
  return root.blocks('connectClusters').map(block => {
    block.allowOnly(KEYS);
    const { name: cluster, environment } = readCluster(block, clusters);
    return {
      name: block.string('name'),
      cluster,
      environment,
      mode: block.oneOf('mode', ['managed', 'read-only']) ?? 'managed',
      allowedClasses: block.strings('allowedClasses'),
      allowedConverters: listOr(block, 'allowedConverters', USUAL_CONVERTERS),
      allowedTransforms: listOr(block, 'allowedTransforms', USUAL_TRANSFORMS),
      allowedOverrides: block.strings('allowedOverrides'),
      maxTasks: block.count('maxTasks') ?? MOST_TASKS,
      secretReferences: readSecretReferences(block),
      externalSystems: readExternalSystems(block),
      links: readLinks(block),
      connection: {
        url: readHttpAddress(block, 'url'),
        auth: readAuth(block.block('auth')),
        tls: readTls(block.block('tls')),
        requestTimeoutMs: block.duration('requestTimeout'),
      },
    };
  });
}

function readCluster(
  block: ConfigBlock,
  clusters: ClusterConfig[],
): Pick<ClusterConfig, 'name' | 'environment'> {
  const name = block.string('cluster');
  const found = clusters.find(cluster => cluster.name === name);
  if (!found && name) {
    block.problem(
      'cluster',
      `is '${name}', which is not among eventStreaming.clusters (${
        clusters.map(cluster => cluster.name).join(', ') || 'none'
      })`,
    );
  }
  return (
    found ?? {
      name,
      environment: { name, title: name, tier: 'prod', visibility: 'owned' },
    }
  );
}

/** An empty list allows nothing; one that is left out, what is usual. */
function listOr(block: ConfigBlock, key: string, usual: string[]): string[] {
  return block.has(key) ? block.strings(key) : usual;
}

function readAuth(block?: ConfigBlock): ConnectConnectionConfig['auth'] {
  if (!block) {
    return undefined;
  }
  if (!block.has('type')) {
    block.problem('type', 'is missing: say none, basic');
  }
  const type = block.oneOf('type', ['none', 'basic']);
  if (type !== 'basic') {
    block.allowOnly(['type']);
    return undefined;
  }
  block.allowOnly(['type', 'username', 'password']);
  return {
    type,
    username: block.string('username'),
    password: block.string('password'),
  };
}

function readTls(block?: ConfigBlock): ConnectConnectionConfig['tls'] {
  block?.allowOnly(['ca', 'cert', 'key']);
  if (block && block.has('cert') !== block.has('key')) {
    block.problem(
      block.has('cert') ? 'key' : 'cert',
      'is missing: cert and key belong together',
    );
  }
  return (
    block && {
      ca: block.optionalString('ca'),
      cert: block.optionalString('cert'),
      key: block.optionalString('key'),
    }
  );
}

function readSecretReferences(root: ConfigBlock): SecretReferenceRule[] {
  return root.blocks('secretReferences').map(block => {
    block.allowOnly(['owner', 'pattern']);
    const owner = block.string('owner');
    const pattern = block.string('pattern');
    if (pattern && !/^\$\{[^:{}]+:[^{}]*\}$/.test(pattern)) {
      block.problem(
        'pattern',
        `is '${pattern}', expected the whole reference such as '\${file:/secrets/billing.properties:*}'`,
      );
    }
    return {
      owner:
        owner === '*' ? owner : normalOwnerRef(block, 'owner', owner) ?? '',
      pattern,
    };
  });
}
