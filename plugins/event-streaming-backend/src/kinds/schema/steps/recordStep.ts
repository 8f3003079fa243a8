// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { COMPATIBILITY_LEVELS } from '@sluice/plugin-event-streaming-common';
import { z } from 'zod';
import { SchemaRecord } from '../../../inventory/schemas/SchemaInventory';
import { SchemaStep } from './SchemaStep';

const notesSchema = z
  .object({
    owner: z.string(),
    description: z.string(),
    rule: z.enum([...COMPATIBILITY_LEVELS, 'inherited']),
  })
  .partial();

/** Changes single notes about a schema, and leaves the others alone. */
export const recordStep: SchemaStep = {
  async check({ before = {}, after }, target, { inventory }) {
    const wanted = Object.entries(notesSchema.parse(after));
    const record: Partial<SchemaRecord> =
      (await inventory.record(target)) ?? {};
    const found = new Map(
      wanted.map(([note]) => [note, noteOf(record, note) ?? null]),
    );
    const isLike = (side: Iterable<[string, unknown]>) =>
      [...side].every(([note, value]) => found.get(note) === value);
    if (isLike(wanted)) {
      return { state: 'done' };
    }
    return isLike(Object.entries(before))
      ? { state: 'todo' }
      : { state: 'diverged', found: Object.fromEntries(found) };
  },

  async apply({ after }, target, { inventory }, { createdBy, requestId }) {
    const notes = notesSchema.parse(after);
    const record = await inventory.record(target);
    // A schema whose owner is written down was made here.
    const adopted = notes.owner === undefined;
    const base: SchemaRecord = record ?? { adopted, createdBy, requestId };
    await inventory.saveRecord(target, { ...base, ...notes });
  },
};

function noteOf(record: Partial<SchemaRecord>, note: string): unknown {
  return { ...record }[note as keyof SchemaRecord];
}
