// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { CompressionTypes } from 'kafkajs';
import { ExampleUser } from '../connectTo';
import { EventFormat } from './payloadIn';

/** A service that writes to a topic. */
export interface Publisher {
  service: string;
  topic: string;
  user: ExampleUser;
  /** Events a second on `prod`, on average over some minutes. */
  perSecond: number;
  /** How the service compresses; the topic may store it otherwise. */
  compression: CompressionTypes;
  /** How its events are written; left out for JSON that follows no schema. */
  format?: EventFormat;
  /** What its events are about; one of them is drawn for each. */
  events: readonly string[];
}

/** A consumer group that keeps reading a topic. */
export interface Reader {
  group: string;
  topic: string;
  user: ExampleUser;
  /** Reads no faster than this while it is less than `maxLag` behind on a partition. */
  slow?: { perSecond: number; maxLag: number };
}

/** Events a second on `dev` for each that `prod` has. */
export const DEV_SHARE = 0.25;

/** Every codec that Kafka knows is used by somebody. */
export const PUBLISHERS: readonly Publisher[] = [
  {
    service: 'query-engine',
    topic: 'query.execution.events',
    format: 'avro',
    user: 'query-engine',
    perSecond: 3,
    compression: CompressionTypes.Snappy,
    events: ['submitted', 'finished', 'finished', 'finished', 'failed'],
  },
  {
    service: 'billing-service',
    topic: 'billing.usage.events',
    format: 'avro',
    user: 'billing',
    perSecond: 1.2,
    compression: CompressionTypes.Snappy,
    events: ['usage-metered', 'usage-metered', 'quota-reached'],
  },
  {
    service: 'ai-service',
    topic: 'ai.agent.events',
    format: 'json-schema',
    user: 'ml-platform',
    perSecond: 1,
    compression: CompressionTypes.LZ4,
    events: ['run-started', 'tool-called', 'tool-called', 'run-finished'],
  },
  {
    service: 'iam-service',
    topic: 'security.audit.events',
    format: 'avro',
    user: 'security',
    perSecond: 0.8,
    compression: CompressionTypes.ZSTD,
    events: ['signed-in', 'signed-in', 'refused', 'role-granted'],
  },
  {
    service: 'pipeline-service',
    topic: 'pipeline.job.events',
    format: 'protobuf',
    user: 'data-governance',
    perSecond: 0.5,
    compression: CompressionTypes.LZ4,
    events: ['scheduled', 'started', 'finished', 'failed'],
  },
  {
    service: 'data-quality-service',
    topic: 'data.quality.events',
    format: 'avro',
    user: 'data-governance',
    perSecond: 0.3,
    compression: CompressionTypes.GZIP,
    events: ['check-passed', 'check-passed', 'check-failed'],
  },
  {
    service: 'ml-service',
    topic: 'ml.model.events',
    format: 'avro',
    user: 'ml-platform',
    perSecond: 0.2,
    compression: CompressionTypes.ZSTD,
    events: ['trained', 'evaluated', 'deployed', 'retired'],
  },
  {
    service: 'tenant-service',
    topic: 'tenant.lifecycle.events',
    format: 'avro',
    user: 'identity',
    perSecond: 0.2,
    compression: CompressionTypes.GZIP,
    events: ['opened', 'plan-changed', 'suspended', 'closed'],
  },
  {
    service: 'governance-service',
    topic: 'governance.policy.events',
    format: 'avro',
    user: 'data-governance',
    perSecond: 0.1,
    compression: CompressionTypes.None,
    events: ['published', 'withdrawn'],
  },
  {
    service: 'config-service',
    topic: 'config.change.events',
    format: 'cloudevents',
    user: 'identity',
    perSecond: 0.1,
    compression: CompressionTypes.None,
    events: ['tenant-setting-changed', 'service-setting-changed'],
  },
];

/**
 * The groups that run. `catalog-governance` is declared in the catalog and is
 * missing here: nobody reads on its behalf. The console's group is the other way
 * round.
 */
export const READERS: readonly Reader[] = [
  { group: 'audit-tenant', topic: 'tenant.lifecycle.events', user: 'security' },
  { group: 'audit-query', topic: 'query.execution.events', user: 'security' },
  { group: 'audit-ai', topic: 'ai.agent.events', user: 'security' },
  { group: 'audit-ml', topic: 'ml.model.events', user: 'security' },
  { group: 'audit-pipeline', topic: 'pipeline.job.events', user: 'security' },
  { group: 'audit-security', topic: 'security.audit.events', user: 'security' },
  { group: 'audit-config', topic: 'config.change.events', user: 'security' },
  {
    group: 'billing-tenant',
    topic: 'tenant.lifecycle.events',
    user: 'billing',
  },
  {
    group: 'billing-query',
    topic: 'query.execution.events',
    user: 'billing',
    slow: { perSecond: 2, maxLag: 1_000 },
  },
  { group: 'billing-ai', topic: 'ai.agent.events', user: 'billing' },
  { group: 'billing-config', topic: 'config.change.events', user: 'billing' },
  {
    group: 'notification-tenant',
    topic: 'tenant.lifecycle.events',
    user: 'identity',
  },
  {
    group: 'notification-pipeline',
    topic: 'pipeline.job.events',
    user: 'identity',
  },
  {
    group: 'notification-data',
    topic: 'data.quality.events',
    user: 'identity',
  },
  {
    group: 'notification-billing',
    topic: 'billing.usage.events',
    user: 'identity',
  },
  {
    group: 'notification-config',
    topic: 'config.change.events',
    user: 'identity',
  },
  { group: 'tenant-config', topic: 'config.change.events', user: 'identity' },
  {
    group: 'data-quality-query',
    topic: 'query.execution.events',
    user: 'data-governance',
  },
  {
    group: 'data-quality-config',
    topic: 'config.change.events',
    user: 'data-governance',
  },
  {
    group: 'governance-data',
    topic: 'data.quality.events',
    user: 'data-governance',
  },
  {
    group: 'governance-config',
    topic: 'config.change.events',
    user: 'data-governance',
  },
  { group: 'catalog-ml', topic: 'ml.model.events', user: 'data-governance' },
  {
    group: 'catalog-config',
    topic: 'config.change.events',
    user: 'data-governance',
  },
  {
    group: 'pipeline-config',
    topic: 'config.change.events',
    user: 'data-governance',
  },
  {
    group: 'query-governance',
    topic: 'governance.policy.events',
    user: 'query-engine',
  },
  {
    group: 'query-config',
    topic: 'config.change.events',
    user: 'query-engine',
  },
  { group: 'ai-config', topic: 'config.change.events', user: 'ml-platform' },
  { group: 'ml-config', topic: 'config.change.events', user: 'ml-platform' },
  { group: 'iam-config', topic: 'config.change.events', user: 'security' },
  {
    group: 'console-consumer-48213',
    topic: 'query.execution.events',
    user: 'platform',
  },
];
