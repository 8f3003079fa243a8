// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaVersion } from '@sluice/plugin-event-streaming-common';

/** Two versions to compare. */
export interface ComparedVersions {
  older: SchemaVersion;
  newer: SchemaVersion;
}

/**
 * The versions that the address asks for, the older one first; else the newest
 * with the one before it. Undefined where there are not two.
 *
 * @param history - the newest first
 */
export function comparedVersions(
  history: readonly SchemaVersion[],
  { from, to }: { from: string | undefined; to: string | undefined },
): ComparedVersions | undefined {
  const indexOf = (wanted: string | undefined) =>
    history.findIndex(({ version }) => version === wanted);
  const newest = Math.max(indexOf(to), 0);
  const asked = indexOf(from);
  const other = asked === -1 ? newest + 1 : asked;
  const [newer, older] = [newest, other]
    .sort((a, b) => a - b)
    .map(index => history[index]);
  return newer && older && newer !== older ? { older, newer } : undefined;
}
