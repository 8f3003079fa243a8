// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import {
  CONNECTOR_HEALTH_STATES,
  connectorSummarySchema,
} from './connector/connectorSummarySchemas';
import { TOPIC_HEALTH_STATES, topicSummarySchema } from './topic';
import { partialSchema } from './listSchemas';

/** What the caller's teams run, and what of it needs a look. @public */
export const overviewSchema = z
  .object({
    teams: z.array(z.string()),
    topics: z.object({
      total: z.int(),
      byHealth: z.partialRecord(z.enum(TOPIC_HEALTH_STATES), z.int()),
    }),
    consumerGroups: z.object({ total: z.int(), lagging: z.int() }),
    unownedTopics: z.int(),
    /** Topics of the caller that are not well, worst first, at most 10. */
    needsALook: z.array(topicSummarySchema),
    /** Groups on the caller's topics, most messages behind first, at most 10. */
    lag: z.array(
      z.object({
        cluster: z.string(),
        environment: z.string(),
        topic: z.string(),
        group: z.string(),
        state: z.string(),
        members: z.int(),
        messages: z.number(),
      }),
    ),
    /** Left out without Connect clusters, and for who may see no connectors. */
    connectors: z
      .object({
        total: z.int(),
        byHealth: z.partialRecord(z.enum(CONNECTOR_HEALTH_STATES), z.int()),
        /** Connectors of the caller that are not well, worst first, at most 10. */
        needsALook: z.array(connectorSummarySchema),
      })
      .optional(),
    observedAt: z.iso.datetime().optional(),
    partial: z.array(partialSchema),
  })
  .meta({ id: 'Overview' });

/** @public */
export type Overview = z.infer<typeof overviewSchema>;
