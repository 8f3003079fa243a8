// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RegistryDescription } from '@sluice/plugin-event-streaming-node';
import { z } from 'zod';
import { RegistrySession } from '../connection/RegistrySession';
import { readJson } from '../wire/readJson';
import { readArtifactTypes } from './assertKnownType';

const infoSchema = z.object({ name: z.string(), version: z.string() });

/** Product, version and types of artifacts. */
export function describeRegistry(
  session: RegistrySession,
): Promise<RegistryDescription> {
  const call = { doing: 'ask who answers', readOnly: true };
  return session.call(call, async send => {
    const [info, artifactTypes] = await Promise.all([
      send({ method: 'GET', path: 'system/info' }),
      readArtifactTypes(send),
    ]);
    return { ...readJson(info, infoSchema), artifactTypes };
  });
}
