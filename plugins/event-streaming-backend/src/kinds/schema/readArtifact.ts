// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  CompatibilityLevel,
  compatibilityLevel,
} from '@sluice/plugin-event-streaming-common';
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
  return newestFirst(versions).filter(({ state }) => state !== 'disabled');
}

/**
 * The versions that a level compares a new one with, if they were not disabled,
 * the newest first.
 */
export function leftOutOf(
  versions: readonly VersionListing[],
  level: CompatibilityLevel,
): VersionListing[] {
  return comparedBy(level, newestFirst(versions)).filter(
    ({ state }) => state === 'disabled',
  );
}

/** The versions that came after a disabled one and would be compared with it. */
export function newerThan(
  { globalId }: VersionListing,
  versions: readonly VersionListing[],
  level: CompatibilityLevel,
): VersionListing[] {
  const newer = comparableOf(versions).filter(one => one.globalId > globalId);
  return comparedBy(level, newer.reverse());
}

function comparedBy(
  level: CompatibilityLevel,
  versions: readonly VersionListing[],
): VersionListing[] {
  if (level === 'NONE') {
    return [];
  }
  const { transitive } = compatibilityLevel(level);
  return versions.slice(0, transitive ? undefined : 1);
}

function newestFirst(versions: readonly VersionListing[]): VersionListing[] {
  return [...versions].sort((a, b) => b.globalId - a.globalId);
}
