// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ArtifactId, VersionId } from '@sluice/plugin-event-streaming-node';
import { artifactPath, versionPath } from '../connection/objectPath';
import { RegistrySession } from '../connection/RegistrySession';
import { artifactCall, versionCall } from './artifactCall';

export async function deleteArtifact(
  session: RegistrySession,
  id: ArtifactId,
): Promise<void> {
  const call = artifactCall('delete', id, { readOnly: false });
  await session.call(call, send =>
    send({ method: 'DELETE', path: artifactPath(id) }),
  );
}

export async function deleteVersion(
  session: RegistrySession,
  id: VersionId,
): Promise<void> {
  const call = versionCall('delete', id, { readOnly: false });
  await session.call(call, send =>
    send({ method: 'DELETE', path: versionPath(id) }),
  );
}
