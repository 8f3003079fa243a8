// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { entityRefOf } from '../../entityName';
import { topicCreatePermission } from '../../permissions';
import { KindDefinition } from '../types';
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
  },
};
