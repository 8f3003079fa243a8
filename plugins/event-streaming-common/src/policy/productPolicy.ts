// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { INTERNAL_TOPIC_FORMS } from '../kinds/topic/internalTopics';
import { NamingPolicy, TopicDefaults, TopicLimits } from './types';

const DAY_MS = 86_400_000;

/** Kafka's own default of `max.message.bytes`: 1 MiB and a batch header. */
const KAFKA_MAX_MESSAGE_BYTES = 1_048_588;

/**
 * A policy with every value given.
 *
 * @public
 */
export interface ProductPolicy {
  defaults: TopicDefaults;
  limits: TopicLimits;
  naming: NamingPolicy;
}

/**
 * What holds where the configuration says nothing.
 *
 * @public
 */
export const PRODUCT_POLICY: ProductPolicy = {
  defaults: {
    partitions: 3,
    replicationFactor: 3,
    minInsyncReplicas: 2,
    retentionMs: 7 * DAY_MS,
    cleanupPolicy: 'delete',
    compressionType: 'producer',
    maxMessageBytes: KAFKA_MAX_MESSAGE_BYTES,
  },
  limits: {
    partitions: 24,
    retentionMs: 30 * DAY_MS,
    maxMessageBytes: KAFKA_MAX_MESSAGE_BYTES,
  },
  naming: {
    pattern:
      '^[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*){2,3}(\\.v[1-9][0-9]*)?(\\.(dlq|retry))?$',
    example: 'domain.entity.action',
    reserved: INTERNAL_TOPIC_FORMS.map(form => form.glob),
    maxLength: 120,
  },
};
