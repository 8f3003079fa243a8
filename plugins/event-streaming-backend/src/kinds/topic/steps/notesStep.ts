// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  JsonObject,
  PlanStep,
  TOPIC_PURPOSES,
  topicKeySchema,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import { z } from 'zod';
import { TopicRecord } from '../../../inventory/TopicInventory';
import { notesOf } from '../readTopicState';
import { compareParts } from './compareParts';
import { TopicStep, TopicStepServices } from './TopicStep';

const notesSchema = z
  .object({
    owner: z.string(),
    description: z.string(),
    key: topicKeySchema,
    purpose: z.enum(TOPIC_PURPOSES),
    broadcast: z.boolean(),
    tags: z.array(z.string()),
    protected: z.boolean(),
  })
  .partial();

const ABSENT = { owner: null, description: null, key: null, purpose: null };

/** Changes single notes about a topic, and leaves the others alone. */
export const notesStep: TopicStep = {
  async check(step, target, services) {
    const notes = await foundNotes(target, services);
    const parts = partsOf(step);
    const found = Object.fromEntries(parts.map(part => [part, notes[part]]));
    return compareParts(step, found, parts);
  },

  async apply(step, target, { inventory }, { createdBy, requestId }) {
    const record = await inventory.record(target);
    const notes = notesSchema.parse(step.after);
    const base: TopicRecord = record ?? {
      broadcast: false,
      tags: [],
      adopted: true,
      createdBy,
      requestId,
    };
    await inventory.saveRecord(target, { ...base, ...notes });
  },
};

function partsOf({ after = {} }: PlanStep): string[] {
  return Object.keys(after);
}

/** As a step has them: null for what is not there. */
async function foundNotes(
  target: TopicTarget,
  { inventory }: TopicStepServices,
): Promise<JsonObject> {
  const notes = notesOf(await inventory.record(target));
  const present = Object.entries(notes).filter(
    ([, value]) => value !== undefined,
  );
  return { ...ABSENT, ...Object.fromEntries(present) };
}
