// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConfigBlock } from './ConfigBlock';
import { ClusterConfig, EnvironmentConfig } from './EventStreamingConfig';
import { isDnsLabel } from './isDnsLabel';
import { readLinks } from './readLinks';
import { readConnection } from './readConnection';

const KEYS = [
  'name',
  'environment',
  'bootstrapServers',
  'clientId',
  'ssl',
  'sasl',
  'connectionTimeout',
  'requestTimeout',
  'mode',
  'delivery',
  'schemaRegistry',
  'links',
];

/** Lists whose names share one namespace: each becomes a catalog namespace. */
const SOURCE_LISTS = ['clusters', 'schemaRegistries', 'connectClusters'];

/** The clusters in the order of the file. */
export function readClusters(
  root: ConfigBlock,
  environments: EnvironmentConfig[],
): ClusterConfig[] {
  checkNames(root);
  return root.blocks('clusters').map(block => {
    block.allowOnly(KEYS);
    checkDelivery(block);
    return {
      name: block.string('name'),
      environment: readEnvironment(block, environments),
      connection: readConnection(block),
      mode: block.oneOf('mode', ['managed', 'read-only']) ?? 'managed',
      schemaRegistry: readRegistryName(block, root),
      links: readLinks(block),
    };
  });
}

function checkNames(root: ConfigBlock): void {
  const firstUse = new Map<string, string>();
  for (const block of SOURCE_LISTS.flatMap(list => root.blocks(list))) {
    const name = block.optionalString('name') ?? '';
    const taken = firstUse.get(name);
    if (!isDnsLabel(name)) {
      block.problem(
        'name',
        `is '${name}', expected lower-case letters, digits and dashes, at most 63`,
      );
    } else if (taken) {
      block.problem('name', `is '${name}', which '${taken}' has already`);
    } else {
      firstUse.set(name, block.path);
    }
  }
}

function readEnvironment(
  block: ConfigBlock,
  environments: EnvironmentConfig[],
): EnvironmentConfig {
  const name = block.string('environment');
  const found = environments.find(environment => environment.name === name);
  if (!found && name) {
    block.problem(
      'environment',
      `is '${name}', which is not among eventStreaming.environments (${
        environments.map(environment => environment.name).join(', ') || 'none'
      })`,
    );
  }
  return found ?? { name, title: name, tier: 'prod', visibility: 'owned' };
}

function readRegistryName(
  block: ConfigBlock,
  root: ConfigBlock,
): string | undefined {
  const name = block.optionalString('schemaRegistry');
  const known = root
    .blocks('schemaRegistries')
    .map(registry => registry.optionalString('name') ?? '');
  if (name !== undefined && !known.includes(name)) {
    block.problem(
      'schemaRegistry',
      `is '${name}', which is not among eventStreaming.schemaRegistries (${
        known.join(', ') || 'none'
      })`,
    );
  }
  return name;
}

/** Only direct delivery is there so far; anything else must not be ignored. */
function checkDelivery(block: ConfigBlock): void {
  const delivery = block.raw('delivery') ?? 'direct';
  if (delivery !== 'direct') {
    block.problem('delivery', "can only be 'direct' in this release");
  }
}
