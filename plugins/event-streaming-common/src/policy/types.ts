// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { EnvironmentTier } from './EnvironmentTier';
import { GateRule } from './gates/GateRule';

export type { EnvironmentTier } from './EnvironmentTier';

/** @public */
export type CleanupPolicy = 'delete' | 'compact' | 'compact,delete';

/** The codecs that `compression.type` knows. @public */
export type CompressionType =
  | 'producer'
  | 'uncompressed'
  | 'gzip'
  | 'snappy'
  | 'lz4'
  | 'zstd';

/**
 * Values that a topic gets when nobody says otherwise.
 *
 * @public
 */
export interface TopicDefaults {
  partitions: number;
  replicationFactor: number;
  minInsyncReplicas: number;
  /** Milliseconds; -1 is no limit. */
  retentionMs: number;
  cleanupPolicy: CleanupPolicy;
  compressionType: CompressionType;
  /** Bytes of the largest record batch. */
  maxMessageBytes: number;
}

/**
 * The most that a team may ask for by itself.
 *
 * @public
 */
export interface TopicLimits {
  partitions: number;
  /** Milliseconds. */
  retentionMs: number;
  /** Bytes for each partition; undefined is no limit. */
  retentionBytes?: number;
  /** Bytes of the largest record batch. */
  maxMessageBytes: number;
}

/**
 * Rules for the names of new topics.
 *
 * @public
 */
export interface NamingPolicy {
  /** A regular expression that the whole name must match. */
  pattern: string;
  /** The pattern in words, such as `domain.entity.action`. */
  example: string;
  /** Names that nobody may take; `*` stands for any characters. */
  reserved: string[];
  /** Characters; Kafka itself allows 249. */
  maxLength: number;
}

/**
 * The policy as configured: product values where nothing is said.
 *
 * @public
 */
export interface PolicyConfig {
  defaults?: Partial<TopicDefaults>;
  limits?: Partial<TopicLimits>;
  naming?: Partial<NamingPolicy>;
  environments?: Record<
    string,
    Partial<TopicDefaults> & { limits?: Partial<TopicLimits> }
  >;
  /** Added to the product's rules, or in the place of those with their id. */
  gates?: GateRule[];
}

/**
 * A prefix of names that belongs to an owner.
 *
 * @public
 */
export interface PrefixRule {
  /** Such as `billing.`. */
  prefix: string;
  /** An entity ref. */
  owner: string;
}

/**
 * Where a value comes from: the product, the organisation's defaults, or the
 * profile of the environment.
 *
 * @public
 */
export type ValueOrigin = 'product' | 'organisation' | 'environment';

/**
 * A value with the rule that set it.
 *
 * @public
 */
export interface Sourced<TValue> {
  value: TValue;
  from: ValueOrigin;
}

/**
 * The rules in force in one environment.
 *
 * @public
 */
export interface EnvironmentProfile {
  environment: string;
  title: string;
  tier: EnvironmentTier;
  defaults: { [K in keyof TopicDefaults]: Sourced<TopicDefaults[K]> };
  limits: {
    [K in keyof TopicLimits]-?: Sourced<TopicLimits[K]>;
  };
  naming: NamingPolicy;
}

/**
 * A topic with every value settled: the desired state that a plan is made of.
 *
 * @public
 */
export interface TopicSpec {
  name: string;
  partitions: number;
  replicationFactor: number;
  /** Overrides by config key, in Kafka's own form. */
  config: Record<string, string>;
}

/**
 * What is known of the cluster when a policy is asked.
 *
 * @public
 */
export interface TopicPolicyFacts {
  cluster: string;
  /** Brokers that answer; undefined while the cluster is down. */
  brokers?: number;
  /** Whether the topic is there already. */
  exists: boolean;
  /** Names on the cluster that differ only by case or by `.` and `_`. */
  similarNames: string[];
  /** The cluster is only looked at: nothing may be asked for on it. */
  readOnly?: boolean;
}

/**
 * Who asks, as far as a policy needs to know.
 *
 * @public
 */
export interface PolicyRequester {
  /** Entity refs that the requester owns things by (user and groups). */
  ownershipRefs: string[];
  /** Member of a platform group, which may ask for anybody. */
  isPlatform: boolean;
}
