// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { KafkaAdmin } from '../ports';
import { KafkaAdminAbilities } from './KafkaAdminAbilities';
import { describeClusterPart } from './kafkaAdminSuite/describeClusterPart';
import { describeConfigPart } from './kafkaAdminSuite/describeConfigPart';
import { describeFaultPart } from './kafkaAdminSuite/describeFaultPart';
import { describeFramingPart } from './kafkaAdminSuite/describeFramingPart';
import { describeGroupPart } from './kafkaAdminSuite/describeGroupPart';
import { describeOffsetPart } from './kafkaAdminSuite/describeOffsetPart';
import { describeTopicPart } from './kafkaAdminSuite/describeTopicPart';
import { SuiteContext } from './kafkaAdminSuite/SuiteContext';

/**
 * The contract suite of {@link KafkaAdmin}: all that the port promises, as Jest
 * tests. Call it at the top of a test file with a real cluster behind `make`.
 * It makes topics and groups whose names begin with `contract-`, and removes
 * the topics.
 *
 * @example
 * ```ts
 * describeKafkaAdmin('OtherKafkaAdmin', () => OtherKafkaAdmin.create(options), {
 *   brokers: 3,
 * });
 * ```
 *
 * @public
 */
export function describeKafkaAdmin(
  name: string,
  make: () => KafkaAdmin,
  abilities: KafkaAdminAbilities,
): void {
  describe(`${name} as a KafkaAdmin`, () => {
    const context = SuiteContext.create({ make, abilities });

    afterAll(() => context.close(), 30_000);

    describeClusterPart(context);
    describeTopicPart(context);
    describeConfigPart(context);
    describeOffsetPart(context);
    describeFramingPart(context);
    describeGroupPart(context);
    describeFaultPart(context);
  });
}
