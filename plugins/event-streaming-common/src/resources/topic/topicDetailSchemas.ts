// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { schemaTargetSchema } from '../../kinds/schema/schemaInputs';
import { EXCEPTION_LIMITS } from '../../kinds/topic/topicChangeInputs';
import { topicKeySchema } from '../../kinds/topic/topicInputs';
import { openRequestSchema, topicSummarySchema } from './topicSummarySchemas';

/** A value above a limit that was granted to a topic. @public */
export const topicExceptionSchema = z
  .object({
    limit: z.enum(EXCEPTION_LIMITS),
    /** For retention, -1 is no limit. */
    value: z.number(),
    /** In plain words, such as "60 days". */
    friendly: z.string(),
    /** The last day on which it holds. */
    until: z.iso.date(),
    requestId: z.string(),
  })
  .meta({ id: 'TopicException' });

/** @public */
export type TopicException = z.infer<typeof topicExceptionSchema>;

const permittedSchema = z.object({
  allowed: z.boolean(),
  reason: z.string().optional(),
});

/** One topic with all that its page's head needs. @public */
export const topicDetailSchema = topicSummarySchema
  .extend({
    key: topicKeySchema.optional(),
    /** What key and partitions promise, in plain sentences. */
    guarantees: z.array(z.string()),
    internalReason: z.string().optional(),
    /** Whether the figures were read now or come from the inventory. */
    live: z.boolean(),
    /** Why they were not read now. */
    staleReason: z.string().optional(),
    staleSince: z.iso.datetime().optional(),
    minInsyncReplicas: z.int().optional(),
    lastProducedAt: z.iso.datetime().optional(),
    consumersActive: z.int(),
    /** The same name on other clusters. */
    alsoOn: z.array(z.object({ cluster: z.string(), environment: z.string() })),
    links: z.array(z.object({ title: z.string(), url: z.string() })),
    createdBy: z.string().optional(),
    createdByRequest: z.string().optional(),
    createdAt: z.iso.datetime().optional(),
    /** Cannot be deleted before this is taken off; left out where it is not. */
    protected: z.boolean().optional(),
    /** Those under way that the caller may see, the newest first; left out for none. */
    openRequests: z.array(openRequestSchema).optional(),
    /** Values above a limit that were granted and hold; left out for none. */
    exceptions: z.array(topicExceptionSchema).optional(),
    /**
     * Where a schema of its values is registered, by the naming that its
     * registry is set to; left out where its cluster has no registry.
     */
    newSchema: schemaTargetSchema.optional(),
    /** What the caller may see or do here, with the reason when not. */
    access: z.object({ config: permittedSchema, messages: permittedSchema }),
  })
  .meta({ id: 'TopicDetail' });

/** @public */
export type TopicDetail = z.infer<typeof topicDetailSchema>;
