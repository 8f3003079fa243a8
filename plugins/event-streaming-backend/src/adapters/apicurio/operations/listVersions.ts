// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ArtifactId,
  VersionListing,
} from '@sluice/plugin-event-streaming-node';
import { artifactPath } from '../connection/objectPath';
import { RegistrySession } from '../connection/RegistrySession';
import { toVersionListing } from '../wire/version';
import { artifactCall } from './artifactCall';
import { listVersionPages } from './listVersionPages';

/** All versions of an artifact, the oldest first. */
export function listVersions(
  session: RegistrySession,
  id: ArtifactId,
  pageSize: number,
): Promise<VersionListing[]> {
  const call = artifactCall('list versions of', id, { readOnly: true });
  return session.call(call, async send => {
    const rows = await listVersionPages(send, {
      path: `${artifactPath(id)}/versions`,
      pageSize,
    });
    return rows.map(toVersionListing);
  });
}
