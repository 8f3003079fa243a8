// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { entityRefOf } from '../../entityName';
import { JsonObject } from '../../plan';
import {
  policyExceptionPermission,
  topicAssignOwnerPermission,
  topicCreatePermission,
  topicDeletePermission,
  topicUpdatePermission,
} from '../../permissions';
import { KindDefinition } from '../types';
import {
  policyExceptionInputSchema,
  topicAddPartitionsInputSchema,
  topicAssignOwnerInputSchema,
  topicDeleteInputSchema,
  topicSetProtectionInputSchema,
  topicUpdateInputSchema,
} from './topicChangeInputs';
import { topicCreateInputSchema, topicTargetSchema } from './topicInputs';

/**
 * Kafka topics.
 *
 * @public
 */
export const topicKind: KindDefinition = {
  kind: 'topic',
  title: 'Topic',
  target: topicTargetSchema,
  sourceOf: target => target.cluster,
  titleOf: target => target.topic,
  keyOf: target => `topic:${target.cluster}/${target.topic}`,
  entityRefOf: target =>
    entityRefOf({
      type: 'kafka-topic',
      source: target.cluster,
      name: target.topic,
    }),
  operations: {
    create: {
      id: 'topic.create',
      title: 'Create topic',
      permission: topicCreatePermission,
      input: topicCreateInputSchema,
    },
    update: {
      id: 'topic.update',
      title: 'Change topic',
      permission: topicUpdatePermission,
      input: topicUpdateInputSchema,
      touches: partsOfUpdate,
    },
    addPartitions: {
      id: 'topic.add-partitions',
      title: 'Add partitions',
      permission: topicUpdatePermission,
      input: topicAddPartitionsInputSchema,
    },
    delete: {
      id: 'topic.delete',
      title: 'Delete topic',
      permission: topicDeletePermission,
      input: topicDeleteInputSchema,
    },
    assignOwner: {
      id: 'topic.assign-owner',
      title: 'Assign owner',
      permission: topicAssignOwnerPermission,
      input: topicAssignOwnerInputSchema,
    },
    setProtection: {
      id: 'topic.set-protection',
      title: 'Set protection',
      permission: topicUpdatePermission,
      input: topicSetProtectionInputSchema,
    },
    exception: {
      id: 'policy.exception',
      title: 'Make an exception to a limit',
      permission: policyExceptionPermission,
      input: policyExceptionInputSchema,
      touches: ({ limit }) => [String(limit)],
    },
  },
};

/** Config keys and notes, so that updates of others can be asked for beside. */
function partsOfUpdate(input: JsonObject): string[] {
  const {
    config,
    confirmation: _,
    ...notes
  } = topicUpdateInputSchema.parse(input);
  return [
    ...Object.keys(config ?? {}).map(key => `config.${key}`),
    ...Object.keys(notes),
  ].sort();
}
