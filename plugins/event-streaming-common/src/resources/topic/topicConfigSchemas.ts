// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { freshnessSchema } from './freshnessSchema';

/** A config entry with its meaning. @public */
export const topicConfigEntrySchema = z
  .object({
    key: z.string(),
    title: z.string(),
    help: z.string().optional(),
    value: z.string().optional(),
    /** The value in plain words, such as "7 days". */
    friendly: z.string().optional(),
    overridden: z.boolean(),
    source: z.string(),
    defaultValue: z.string().optional(),
    friendlyDefault: z.string().optional(),
    sensitive: z.boolean(),
    readOnly: z.boolean(),
  })
  .meta({ id: 'TopicConfigEntry' });

/** @public */
export type TopicConfigEntry = z.infer<typeof topicConfigEntrySchema>;

/** @public */
export const topicConfigListSchema = freshnessSchema
  .extend({ items: z.array(topicConfigEntrySchema) })
  .meta({ id: 'TopicConfig' });

/** @public */
export type TopicConfigList = z.infer<typeof topicConfigListSchema>;
