// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { GroupType, KafkaAdmin } from '../ports';

/**
 * A record that a suite writes.
 *
 * @public
 */
export interface SuiteRecord {
  partition: number;
  /** Milliseconds since the epoch. */
  timestamp: number;
  /** Undefined for a tombstone. */
  value: string | Buffer | undefined;
  /** Left out for a record without a key. */
  key?: string | Buffer;
}

/**
 * A consumer that a suite starts: it joins the group, reads the topic from its
 * start, commits, and stays until `stop`.
 *
 * @public
 */
export interface SuiteConsumer {
  group: string;
  topic: string;
  protocol: Extract<GroupType, 'classic' | 'consumer'>;
}

/**
 * What the cluster behind a client can do in a test. What is left out is not
 * tested, and that it is left out is seen where the suite is called.
 *
 * @public
 */
export interface KafkaAdminAbilities {
  /** Number of brokers in the cluster. */
  brokers: number;
  /** Writes records and resolves when they are acknowledged. */
  produce?: (topic: string, records: SuiteRecord[]) => Promise<void>;
  /** Resolves once the consumer has committed. */
  startConsumer?: (
    consumer: SuiteConsumer,
  ) => Promise<{ stop: () => Promise<void> }>;
  /** A client whose user may sign in and has no right at all. */
  makeWithoutRights?: () => KafkaAdmin;
  /** A client with a wrong password. */
  makeWithWrongPassword?: () => KafkaAdmin;
  /** A client of a cluster that does not answer. */
  makeUnreachable?: () => KafkaAdmin;
}
