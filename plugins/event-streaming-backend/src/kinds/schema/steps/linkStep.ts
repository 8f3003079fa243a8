// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  TopicLink,
  topicLinkKey,
  topicLinkOfKey,
} from '@sluice/plugin-event-streaming-common';
import { z } from 'zod';
import { SchemaRecord } from '../../../inventory/schemas/SchemaInventory';
import { SchemaStep } from './SchemaStep';

/** Links by their key, each there or not. */
const sideSchema = z.object({ topics: z.record(z.string(), z.boolean()) });

/** Links a schema to topics or takes it off, and leaves the other links alone. */
export const linkStep: SchemaStep = {
  async check({ after }, target, { inventory }) {
    const { topics } = sideSchema.parse(after);
    const linked = linksOf(await inventory.record(target));
    const isDone = Object.entries(topics).every(
      ([key, wanted]) => linked.has(key) === wanted,
    );
    return { state: isDone ? 'done' : 'todo' };
  },

  async apply({ after }, target, { inventory }, { createdBy, requestId }) {
    const { topics } = sideSchema.parse(after);
    const record = await inventory.record(target);
    const links = linksOf(record);
    for (const [key, wanted] of Object.entries(topics)) {
      const link = topicLinkOfKey(key);
      if (wanted && link) {
        links.set(key, link);
      } else {
        links.delete(key);
      }
    }
    const base = record ?? { adopted: true, createdBy, requestId };
    await inventory.saveLinks(target, { ...base, topics: [...links.values()] });
  },
};

function linksOf(record: SchemaRecord | undefined): Map<string, TopicLink> {
  const { topics = [] } = record ?? {};
  return new Map(topics.map(link => [topicLinkKey(link), link]));
}
