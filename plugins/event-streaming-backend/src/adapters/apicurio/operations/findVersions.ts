// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaId, VersionListing } from '@sluice/plugin-event-streaming-node';
import { RegistrySession } from '../connection/RegistrySession';
import { toVersionListing } from '../wire/version';
import { listVersionPages } from './listVersionPages';

/** The versions that an id of a message stands for. */
export function findVersions(
  session: RegistrySession,
  id: SchemaId,
  pageSize: number,
): Promise<VersionListing[]> {
  const call = { doing: 'find versions by id', readOnly: true };
  return session.call(call, async send => {
    const rows = await listVersionPages(send, {
      path: 'search/versions',
      pageSize,
      filter: id,
    });
    return rows.map(toVersionListing);
  });
}
