// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ArtifactId,
  NewVersion,
  VersionDescription,
} from '@sluice/plugin-event-streaming-node';
import { artifactPath } from '../connection/objectPath';
import { RegistrySession } from '../connection/RegistrySession';
import { toCreateVersion } from '../wire/createVersion';
import { readJson } from '../wire/readJson';
import { toVersionDescription, versionSchema } from '../wire/version';
import { artifactCall } from './artifactCall';

/** Adds a version to an artifact that is there. */
export function createVersion(
  session: RegistrySession,
  id: ArtifactId,
  version: NewVersion,
): Promise<VersionDescription> {
  const call = artifactCall('add a version to', id, { readOnly: false });
  return session.call(call, async send => {
    const answer = await send({
      method: 'POST',
      path: `${artifactPath(id)}/versions`,
      body: toCreateVersion(version),
    });
    return toVersionDescription(readJson(answer, versionSchema));
  });
}
