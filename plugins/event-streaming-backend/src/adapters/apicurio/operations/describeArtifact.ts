// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ArtifactDescription,
  ArtifactId,
} from '@sluice/plugin-event-streaming-node';
import { artifactPath } from '../connection/objectPath';
import { RegistrySession } from '../connection/RegistrySession';
import { artifactSchema, toArtifactDescription } from '../wire/artifact';
import { readJson } from '../wire/readJson';
import { artifactCall } from './artifactCall';

export function describeArtifact(
  session: RegistrySession,
  id: ArtifactId,
): Promise<ArtifactDescription> {
  const call = artifactCall('read', id, { readOnly: true });
  return session.call(call, async send => {
    const answer = await send({ method: 'GET', path: artifactPath(id) });
    return toArtifactDescription(readJson(answer, artifactSchema));
  });
}
