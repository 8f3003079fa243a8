// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PENDING_STATES } from './PendingState';

/** What is recorded of something, as far as it tells whether it was made here. */
export interface OriginRecord {
  /** Somebody noted something about what was not made here. */
  adopted?: boolean;
}

/** What becomes of a row whose object the source no longer has. */
export type Fate = 'stays' | 'missing' | 'removed';

interface GoneRow {
  present: boolean;
  health: string;
}

/** Whether something was made here, so that it is missed when it is gone. */
export function isMadeHere(record: OriginRecord | undefined): boolean {
  return record !== undefined && !record.adopted;
}

/**
 * What is asked for was never there and stays; what was made here is missed; of
 * everything else nothing is left.
 */
export function fateOf(
  { present, health }: GoneRow,
  record: OriginRecord | undefined,
): Fate {
  if (!present && PENDING_STATES.includes(health)) {
    return 'stays';
  }
  if (!isMadeHere(record)) {
    return 'removed';
  }
  return present ? 'missing' : 'stays';
}

/**
 * Rows whose objects a source no longer has, by what becomes of them. The record
 * decides, not the row: a request can have deleted the object while an earlier
 * pass was under way and wrote it once more.
 */
export function fatesOf<TRow extends GoneRow>(
  rows: readonly TRow[],
  recordOf: (row: TRow) => OriginRecord | undefined,
): Record<'missing' | 'removed', TRow[]> {
  const fates = rows.map(row => fateOf(row, recordOf(row)));
  const having = (fate: Fate) => rows.filter((_, at) => fates[at] === fate);
  return { missing: having('missing'), removed: having('removed') };
}
