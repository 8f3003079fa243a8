// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ArtifactId,
  MetadataChanges,
  VersionId,
} from '@sluice/plugin-event-streaming-node';
import { artifactPath, versionPath } from '../connection/objectPath';
import { RegistrySession } from '../connection/RegistrySession';
import { artifactCall, versionCall } from './artifactCall';

export async function alterArtifact(
  session: RegistrySession,
  id: ArtifactId,
  changes: MetadataChanges,
): Promise<void> {
  const call = artifactCall('change', id, { readOnly: false });
  await session.call(call, send =>
    send({ method: 'PUT', path: artifactPath(id), body: changes }),
  );
}

export async function alterVersion(
  session: RegistrySession,
  id: VersionId,
  changes: MetadataChanges,
): Promise<void> {
  const call = versionCall('change', id, { readOnly: false });
  await session.call(call, send =>
    send({ method: 'PUT', path: versionPath(id), body: changes }),
  );
}
