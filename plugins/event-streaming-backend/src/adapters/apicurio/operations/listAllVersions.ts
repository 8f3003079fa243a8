// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { VersionListing } from '@sluice/plugin-event-streaming-node';
import { RegistrySession } from '../connection/RegistrySession';
import { toVersionListing } from '../wire/version';
import { listVersionPages } from './listVersionPages';

/** All versions of the registry, the oldest first. */
export function listAllVersions(
  session: RegistrySession,
  pageSize: number,
): Promise<VersionListing[]> {
  const call = { doing: 'list all versions', readOnly: true };
  return session.call(call, async send => {
    const rows = await listVersionPages(send, {
      path: 'search/versions',
      pageSize,
    });
    return rows.map(toVersionListing);
  });
}
