// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  SchemaReference,
  VersionId,
} from '@sluice/plugin-event-streaming-node';
import { versionPath } from '../connection/objectPath';
import { RegistrySession } from '../connection/RegistrySession';
import { readJson } from '../wire/readJson';
import { referencesSchema, toReferences } from '../wire/reference';
import { versionCall } from './artifactCall';

/** Versions that refer to this one. */
export function listReferrers(
  session: RegistrySession,
  id: VersionId,
): Promise<SchemaReference[]> {
  const call = versionCall('list what refers to', id, { readOnly: true });
  return session.call(call, async send => {
    const answer = await send({
      method: 'GET',
      path: `${versionPath(id)}/references`,
      query: { refType: 'INBOUND' },
    });
    return toReferences(readJson(answer, referencesSchema));
  });
}
