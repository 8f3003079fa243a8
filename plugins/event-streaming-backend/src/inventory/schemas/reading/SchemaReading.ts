// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ArtifactListing,
  Compatibility,
  VersionListing,
} from '@sluice/plugin-event-streaming-node';

/** What was read of one artifact. */
export interface SchemaReading {
  artifact: ArtifactListing;
  /** The oldest first. */
  versions: readonly VersionListing[];
  /** Left out where this reading did not ask: the one before stands. */
  rule?: Compatibility;
}

/** Versions that the registry does not serve as the newest one. */
const NOT_SERVED: readonly VersionListing['state'][] = ['disabled', 'draft'];

/** The newest version that is served, or the newest of all where none is. */
export function latestOf(
  versions: readonly VersionListing[],
): VersionListing | undefined {
  const served = versions.filter(({ state }) => !NOT_SERVED.includes(state));
  return (served.length ? served : versions).at(-1);
}

/** When anything of an artifact that the registry tells the time of changed. */
export function changedAtOf({
  artifact,
  versions,
}: Pick<SchemaReading, 'artifact' | 'versions'>): number {
  const times = [artifact.modifiedAt, ...versions.map(each => each.createdAt)];
  return Math.max(...times.map(time => time.getTime()));
}
