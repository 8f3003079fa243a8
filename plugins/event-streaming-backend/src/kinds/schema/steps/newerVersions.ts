// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ArtifactId,
  SchemaRegistry,
  VersionListing,
} from '@sluice/plugin-event-streaming-node';
import { contentHash } from '../changes/contentHash';
import { unlessMissing } from '../../unlessMissing';

/** Versions that came after one, told apart by whether they have a content. */
export interface NewerVersions {
  /** Undefined where there is no such artifact. */
  all?: VersionListing[];
  /** The first one with the content. */
  wanted?: VersionListing;
  others: VersionListing[];
}

/** Reads which versions an artifact got since it was planned for. */
export async function newerVersions(
  client: SchemaRegistry,
  id: ArtifactId,
  { newest, hash }: { newest: { globalId: number } | null; hash: string },
): Promise<NewerVersions> {
  const all = await unlessMissing(client.listVersions(id));
  const newer = (all ?? [])
    .filter(({ globalId }) => globalId > (newest?.globalId ?? 0))
    .sort((a, b) => a.globalId - b.globalId);
  const hashes = await Promise.all(
    newer.map(async version => {
      const content = await unlessMissing(client.readContent(version));
      return content && contentHash(content.text);
    }),
  );
  const wanted = newer.find((_, index) => hashes[index] === hash);
  return { all, wanted, others: newer.filter(version => version !== wanted) };
}
