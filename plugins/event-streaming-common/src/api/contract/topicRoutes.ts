// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { topicTargetSchema } from '../../kinds/topic/topicInputs';
import {
  listOf,
  topicConfigListSchema,
  topicConsumersSchema,
  topicDetailSchema,
  topicListQuerySchema,
  topicPartitionsSchema,
  topicSchemaIdsSchema,
  topicSummarySchema,
} from '../../resources';
import { Route } from '../operation';

/** Lists and pages of topics. */
export const TOPIC_ROUTES = {
  listTopics: {
    method: 'get',
    path: '/v1/topics',
    summary: 'Topics from the inventory; never asks a broker',
    query: topicListQuerySchema,
    status: 200,
    response: listOf(topicSummarySchema).extend({
      /** How many internal topics the filter hides. */
      hiddenInternal: z.int(),
    }),
  },
  getTopic: {
    method: 'get',
    path: '/v1/topics/{cluster}/{topic}',
    summary: 'One topic, live where the cluster answers',
    params: topicTargetSchema,
    status: 200,
    response: topicDetailSchema,
  },
  getTopicPartitions: {
    method: 'get',
    path: '/v1/topics/{cluster}/{topic}/partitions',
    summary: 'Leaders, replicas, offsets and sizes of each partition',
    params: topicTargetSchema,
    status: 200,
    response: topicPartitionsSchema,
  },
  getTopicConfig: {
    method: 'get',
    path: '/v1/topics/{cluster}/{topic}/config',
    summary: 'Config entries, overridden or default',
    params: topicTargetSchema,
    status: 200,
    response: topicConfigListSchema,
  },
  getTopicConsumers: {
    method: 'get',
    path: '/v1/topics/{cluster}/{topic}/consumers',
    summary: 'Who writes and who reads, declared and seen',
    params: topicTargetSchema,
    status: 200,
    response: topicConsumersSchema,
  },
  getTopicSchemaIds: {
    method: 'get',
    path: '/v1/topics/{cluster}/{topic}/schema-ids',
    summary:
      'Ids of schemas in front of the newest messages, and whose they are',
    params: topicTargetSchema,
    status: 200,
    response: topicSchemaIdsSchema,
  },
} as const satisfies Record<string, Route>;
