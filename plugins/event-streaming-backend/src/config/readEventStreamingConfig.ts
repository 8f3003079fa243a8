// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Config, ConfigReader } from '@backstage/config';
import { ConfigBlock } from './ConfigBlock';
import { EventStreamingConfig, InventoryConfig } from './EventStreamingConfig';
import { readClusters } from './readClusters';
import { readConnectClusters } from './readConnectClusters';
import { readEnvironments } from './readEnvironments';
import { readOwnerRef, readOwnerRefs, readPrefixes } from './readOwnership';
import { readPolicy } from './readPolicy';
import { readSchemaRegistries } from './readSchemaRegistries';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/**
 * Reads and checks the block `eventStreaming`. Without it there are no
 * clusters and the plugin does nothing.
 *
 * @throws InputError that names everything that is wrong, by its path
 */
export function readEventStreamingConfig(config: Config): EventStreamingConfig {
  const root = ConfigBlock.create({
    config: config.getOptionalConfig('eventStreaming') ?? new ConfigReader({}),
    path: 'eventStreaming',
  });
  root.allowOnly([
    'platformGroups',
    'securityGroup',
    'auditorGroups',
    'fallbackOwner',
    'environments',
    'clusters',
    'schemaRegistries',
    'connectClusters',
    'ownership',
    'policy',
    'inventory',
    'requests',
  ]);
  const environments = readEnvironments(root);
  const platformGroups = readOwnerRefs(root, 'platformGroups');
  const clusters = readClusters(root, environments);
  const result = {
    platformGroups,
    securityGroup: readOwnerRef(root, 'securityGroup'),
    auditorGroups: readOwnerRefs(root, 'auditorGroups'),
    fallbackOwner: readFallbackOwner(root, platformGroups),
    environments,
    clusters,
    schemaRegistries: readSchemaRegistries(root, environments),
    connectClusters: readConnectClusters(root, clusters),
    prefixes: readPrefixes(root),
    policy: readPolicy(root, environments),
    inventory: readInventory(root.block('inventory')),
    requests: readRequests(root.block('requests')),
  };
  root.assertSound();
  return result;
}

/** Every topic has an owner, also the one that nobody claims. */
function readFallbackOwner(
  root: ConfigBlock,
  platformGroups: string[],
): string {
  const owner = readOwnerRef(root, 'fallbackOwner') ?? platformGroups[0];
  if (owner === undefined && root.blocks('clusters').length) {
    root.problem(
      'fallbackOwner',
      'is missing, and there is no platform group to own what nobody owns',
    );
  }
  return owner ?? '';
}

function readInventory(block?: ConfigBlock): InventoryConfig {
  block?.allowOnly([
    'interval',
    'timeout',
    'workerThreshold',
    'lagThreshold',
    'idleAfter',
    'declarationsInterval',
  ]);
  return {
    intervalMs: block?.duration('interval') ?? 30 * SECOND,
    timeoutMs: block?.duration('timeout') ?? 2 * MINUTE,
    workerThreshold: block?.count('workerThreshold') ?? 2000,
    lagThreshold: block?.count('lagThreshold') ?? 1000,
    idleAfterMs: block?.duration('idleAfter') ?? 5 * MINUTE,
    declarationsIntervalMs: block?.duration('declarationsInterval') ?? MINUTE,
  };
}

function readRequests(block?: ConfigBlock): EventStreamingConfig['requests'] {
  block?.allowOnly(['expiry', 'reminder', 'lease', 'giveUpAfter']);
  return {
    expiryMs: block?.duration('expiry') ?? 30 * DAY,
    reminderMs: block?.duration('reminder') ?? 3 * DAY,
    leaseMs: block?.duration('lease') ?? 30 * SECOND,
    giveUpMs: block?.duration('giveUpAfter') ?? 6 * 60 * MINUTE,
  };
}
