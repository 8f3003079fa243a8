// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PRODUCT_POLICY } from './productPolicy';
import {
  EnvironmentProfile,
  EnvironmentTier,
  PolicyConfig,
  Sourced,
  TopicDefaults,
  TopicLimits,
  ValueOrigin,
} from './types';

/** Values of one level of the policy, the later levels winning. */
type Layer<TValues> = [ValueOrigin, Partial<TValues> | undefined];

/**
 * The rules of one environment: the product's values, overlaid by those of the
 * organisation, overlaid by those of the environment, each with its origin.
 *
 * @public
 */
export function resolveProfile(
  policy: PolicyConfig,
  environment: { name: string; title: string; tier: EnvironmentTier },
): EnvironmentProfile {
  const own = policy.environments?.[environment.name];
  return {
    environment: environment.name,
    title: environment.title,
    tier: environment.tier,
    defaults: resolveDefaults([
      ['product', PRODUCT_POLICY.defaults],
      ['organisation', policy.defaults],
      ['environment', own],
    ]),
    limits: resolveLimits([
      ['product', PRODUCT_POLICY.limits],
      ['organisation', policy.limits],
      ['environment', own?.limits],
    ]),
    naming: { ...PRODUCT_POLICY.naming, ...policy.naming },
  };
}

/**
 * The most replicas that may be required to be in sync: one fewer than there
 * are, so that one broker can restart while producers go on writing.
 *
 * @public
 */
export function minInsyncReplicasFor(replicationFactor: number): number {
  return Math.max(1, replicationFactor - 1);
}

function resolveDefaults(
  layers: Layer<TopicDefaults>[],
): EnvironmentProfile['defaults'] {
  const replicationFactor = pick(layers, 'replicationFactor');
  return {
    partitions: pick(layers, 'partitions'),
    replicationFactor,
    minInsyncReplicas: resolveMinInsync(layers, replicationFactor.value),
    retentionMs: pick(layers, 'retentionMs'),
    cleanupPolicy: pick(layers, 'cleanupPolicy'),
    compressionType: pick(layers, 'compressionType'),
    maxMessageBytes: pick(layers, 'maxMessageBytes'),
  };
}

/**
 * Where nobody sets it, it follows the replication factor and counts as the
 * product's. A value that the organisation sets is lowered where an environment
 * has fewer replicas, because Kafka would refuse every write there.
 */
function resolveMinInsync(
  layers: Layer<TopicDefaults>[],
  replicationFactor: number,
): Sourced<number> {
  const set = pick(layers, 'minInsyncReplicas');
  const highest = minInsyncReplicasFor(replicationFactor);
  return set.from === 'product'
    ? { value: highest, from: 'product' }
    : { value: Math.min(set.value, highest), from: set.from };
}

function resolveLimits(
  layers: Layer<TopicLimits>[],
): EnvironmentProfile['limits'] {
  return {
    partitions: pick(layers, 'partitions'),
    retentionMs: pick(layers, 'retentionMs'),
    retentionBytes: pick(layers, 'retentionBytes'),
    maxMessageBytes: pick(layers, 'maxMessageBytes'),
  };
}

function pick<TValues, TKey extends keyof TValues>(
  layers: Layer<TValues>[],
  key: TKey,
): Sourced<TValues[TKey]> {
  const [first, ...others] = layers;
  return others.reduce<Sourced<TValues[TKey]>>(
    (found, [from, values]) => {
      const value = values?.[key];
      return value === undefined ? found : { value, from };
    },
    { value: first[1]?.[key] as TValues[TKey], from: first[0] },
  );
}
