// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  VersionDescription,
  VersionId,
} from '@sluice/plugin-event-streaming-node';
import { versionPath } from '../connection/objectPath';
import { RegistrySession } from '../connection/RegistrySession';
import { readJson } from '../wire/readJson';
import { toVersionDescription, versionSchema } from '../wire/version';
import { versionCall } from './artifactCall';

export function describeVersion(
  session: RegistrySession,
  id: VersionId,
): Promise<VersionDescription> {
  const call = versionCall('read', id, { readOnly: true });
  return session.call(call, async send => {
    const answer = await send({ method: 'GET', path: versionPath(id) });
    return toVersionDescription(readJson(answer, versionSchema));
  });
}
