// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  BrokenVersion,
  CompatibilityLevel,
  diffSchemas,
  judgeChange,
  SchemaFormat,
  SchemaSyntaxError,
} from '@sluice/plugin-event-streaming-common';
import { VersionListing } from '@sluice/plugin-event-streaming-node';
import { oldSide, ToldSide } from './comparison';
import { ReferenceReading } from './readReferences';

/** By what two versions are compared that the registry does not compare. */
export interface OwnComparison {
  level: CompatibilityLevel;
  /** Undefined for a type that we do not read. */
  format?: SchemaFormat;
  /** Where both are read; what may not be told is not compared. */
  reading: ReferenceReading;
}

/** The first of these versions that a newer one breaks, or may break. */
export async function brokenBy(
  after: ToldSide,
  versions: readonly VersionListing[],
  comparison: OwnComparison,
): Promise<BrokenVersion | undefined> {
  for (const each of versions) {
    const before = await sideOf(each, comparison);
    const reasons = reasonsOf(before, after, comparison);
    if (reasons) {
      return { version: each.version, level: comparison.level, reasons };
    }
  }
  return undefined;
}

/** A version, where one of these newer ones breaks it, or may break it. */
export async function brokenVersion(
  older: VersionListing,
  newer: readonly VersionListing[],
  comparison: OwnComparison,
): Promise<BrokenVersion | undefined> {
  const { version } = older;
  const { level } = comparison;
  const before = await sideOf(older, comparison);
  for (const each of newer) {
    const after = await sideOf(each, comparison);
    const reasons = reasonsOf(before, after, comparison);
    if (reasons) {
      return { version, by: each.version, level, reasons };
    }
  }
  return undefined;
}

async function sideOf(
  version: VersionListing,
  { reading }: OwnComparison,
): Promise<ToldSide> {
  const content = await reading.client.readContent(version);
  return oldSide(reading, version, content);
}

/** Undefined where nothing breaks; none where it cannot be told. */
function reasonsOf(
  before: ToldSide,
  after: ToldSide,
  { format, level }: OwnComparison,
): string[] | undefined {
  if (!format || before.isPartial || after.isPartial) {
    return [];
  }
  try {
    const { changes, truncated } = diffSchemas({ format, before, after });
    const reasons = changes
      .map(change => ({ change, ...judgeChange(change, level) }))
      .filter(({ verdict }) => verdict === 'breaking')
      .map(({ change, says }) => `${change.summary}. ${says}`);
    return reasons.length || truncated ? reasons : undefined;
  } catch (error) {
    if (error instanceof SchemaSyntaxError) {
      return [];
    }
    throw error;
  }
}
