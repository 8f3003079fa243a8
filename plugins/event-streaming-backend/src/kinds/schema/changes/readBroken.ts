// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { BrokenVersion } from '@sluice/plugin-event-streaming-common';
import { VersionListing } from '@sluice/plugin-event-streaming-node';
import { brokenVersion } from '../draft/brokenVersion';
import { formatOf } from '../draft/draftFormat';
import { newerThan } from '../readArtifact';
import { SchemaSight } from '../SchemaSight';
import { SchemaCase } from './SchemaCase';

/**
 * Whether a disabled version is broken by one that came after it: the registry
 * compares a version when it is registered, and not when it is enabled again.
 */
export async function readBroken(
  { client, live, state }: SchemaCase,
  version: VersionListing,
  sight: Pick<SchemaSight, 'mayAllKnow'>,
): Promise<BrokenVersion | undefined> {
  const { level } = state.rule;
  const newer = newerThan(version, live.versions, level);
  if (!newer.length) {
    return undefined;
  }
  const content = await client.readContent(version);
  const format = formatOf({ content: content.text }, live);
  if (!format) {
    const { type } = version;
    const answer = await client.checkSchema({ ...live.id, type, content });
    if (answer.outcome === 'not-checked') {
      return undefined; // nothing of this type is ever compared
    }
  }
  const reading = { client, mayKnow: sight.mayAllKnow.bind(sight) };
  return brokenVersion(version, newer, { level, format, reading });
}
