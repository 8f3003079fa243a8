// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  NewArtifact,
  VersionDescription,
} from '@sluice/plugin-event-streaming-node';
import { z } from 'zod';
import { artifactPath, groupPath } from '../connection/objectPath';
import { RegistrySession } from '../connection/RegistrySession';
import { toCreateVersion } from '../wire/createVersion';
import { readJson } from '../wire/readJson';
import { toVersionDescription, versionSchema } from '../wire/version';
import { artifactCall } from './artifactCall';
import { assertKnownType } from './assertKnownType';

const answerSchema = z.object({ version: versionSchema.nullish() });

/** Makes an artifact and its first version in one step; never adds to one that is there. */
export function createArtifact(
  session: RegistrySession,
  artifact: NewArtifact,
): Promise<VersionDescription | undefined> {
  const call = artifactCall('create', artifact, { readOnly: false });
  const { type, name, description, labels, firstVersion } = artifact;
  return session.call(call, async send => {
    artifactPath(artifact); // refuses a name that nobody could ask for afterwards
    const request = {
      method: 'POST',
      path: `${groupPath(artifact.group)}/artifacts`,
      query: { ifExists: 'FAIL' },
      body: {
        artifactId: artifact.artifact,
        artifactType: type,
        name,
        description,
        labels,
        firstVersion: firstVersion && toCreateVersion(firstVersion),
      },
    } as const;
    const answer = await send(request).catch(async error => {
      await assertKnownType(send, error, type);
      throw error;
    });
    const { version } = readJson(answer, answerSchema);
    return version ? toVersionDescription(version) : undefined;
  });
}
