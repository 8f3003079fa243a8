// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ArtifactListing } from '@sluice/plugin-event-streaming-node';
import { z } from 'zod';
import { RegistrySession } from '../connection/RegistrySession';
import { artifactSchema, toArtifactListing } from '../wire/artifact';
import { listPages } from './listPages';

const pageSchema = z
  .object({ count: z.int(), artifacts: z.array(artifactSchema) })
  .transform(({ count, artifacts }) => ({ count, rows: artifacts }));

/** All artifacts of all groups. */
export function listArtifacts(
  session: RegistrySession,
  pageSize: number,
): Promise<ArtifactListing[]> {
  const call = { doing: 'list artifacts', readOnly: true };
  return session.call(call, async send => {
    const rows = await listPages(send, {
      path: 'search/artifacts',
      query: { orderby: 'createdOn', order: 'asc' },
      page: pageSchema,
      pageSize,
      keyOf: row => JSON.stringify([row.groupId, row.artifactId]),
    });
    return rows.map(toArtifactListing);
  });
}
