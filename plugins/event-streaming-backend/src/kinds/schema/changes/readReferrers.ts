// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  SchemaReference,
  SchemaRegistry,
  VersionListing,
} from '@sluice/plugin-event-streaming-node';
import { unlessMissing } from '../../unlessMissing';

/** Versions asked about at once. */
const AT_ONCE = 8;

/** All versions of other schemas that refer to one of these. */
export async function readReferrers(
  client: SchemaRegistry,
  versions: readonly VersionListing[],
): Promise<SchemaReference[]> {
  const found: SchemaReference[] = [];
  for (let from = 0; from < versions.length; from += AT_ONCE) {
    const answers = await Promise.all(
      versions
        .slice(from, from + AT_ONCE)
        .map(version => unlessMissing(client.listReferrers(version))),
    );
    found.push(...answers.flatMap(answer => answer ?? []));
  }
  return found;
}
