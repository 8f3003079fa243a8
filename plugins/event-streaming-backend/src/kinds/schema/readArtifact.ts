// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ArtifactDescription,
  ArtifactId,
  Compatibility,
  SchemaRegistry,
  VersionListing,
} from '@sluice/plugin-event-streaming-node';
import { unlessMissing } from '../unlessMissing';

/** An artifact as its registry has it now, there or not. */
export interface LiveArtifact {
  id: ArtifactId;
  /** Undefined where there is none. */
  description?: ArtifactDescription;
  /** The oldest first. */
  versions: VersionListing[];
  compatibility: Compatibility;
}

/** Reads an artifact with its versions and the rule in force. */
export async function readArtifact(
  client: SchemaRegistry,
  { group, artifact }: ArtifactId,
): Promise<LiveArtifact> {
  const id = { group, artifact };
  const [description, versions, compatibility] = await Promise.all([
    unlessMissing(client.describeArtifact(id)),
    unlessMissing(client.listVersions(id)),
    client.describeCompatibility(id),
  ]);
  return { id, description, versions: versions ?? [], compatibility };
}

/** The version that came last, whatever its state. */
export function lastOf(
  versions: readonly VersionListing[],
): VersionListing | undefined {
  return versions.reduce<VersionListing | undefined>(
    (last, version) =>
      last && last.globalId > version.globalId ? last : version,
    undefined,
  );
}

/**
 * The versions that a new one is compared with by a transitive level, the
 * newest first; other levels take the first. Disabled ones are left out.
 */
export function comparableOf(
  versions: readonly VersionListing[],
): VersionListing[] {
  return versions
    .filter(({ state }) => state !== 'disabled')
    .sort((a, b) => b.globalId - a.globalId);
}
