// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { ConnectorRecord } from '../../../inventory/connectors/ConnectorInventory';
import { ConnectorStep } from './ConnectorStep';

const notesSchema = z
  .object({ owner: z.string(), description: z.string() })
  .partial();

/** Changes single notes about a connector, and leaves the others alone. */
export const recordStep: ConnectorStep = {
  async check({ before = {}, after }, target, { inventory }) {
    const wanted = Object.entries(notesSchema.parse(after));
    const { owner = null, description = null } =
      (await inventory.record(target)) ?? {};
    const notes: Record<string, string | null> = { owner, description };
    const isLike = (side: Iterable<[string, unknown]>) =>
      [...side].every(([note, value]) => notes[note] === value);
    if (isLike(wanted)) {
      return { state: 'done' };
    }
    const found = Object.fromEntries(
      wanted.map(([note]) => [note, notes[note]]),
    );
    return isLike(Object.entries(before))
      ? { state: 'todo' }
      : { state: 'diverged', found };
  },

  async apply({ after }, target, { inventory }, { createdBy, requestId }) {
    const notes = notesSchema.parse(after);
    const record = await inventory.record(target);
    // One that was made here gets both its notes at once.
    const adopted = !(notes.owner && notes.description);
    const base: ConnectorRecord = record ?? { adopted, createdBy, requestId };
    await inventory.saveRecord(target, { ...base, ...notes });
  },
};
