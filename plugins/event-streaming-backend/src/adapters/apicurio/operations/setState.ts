// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { VersionId, VersionState } from '@sluice/plugin-event-streaming-node';
import { versionPath } from '../connection/objectPath';
import { RegistrySession } from '../connection/RegistrySession';
import { toWireState } from '../wire/versionState';
import { versionCall } from './artifactCall';

export async function setState(
  session: RegistrySession,
  id: VersionId,
  state: VersionState,
): Promise<void> {
  const verb = `set the state ${state} of`;
  const call = versionCall(verb, id, { readOnly: false });
  await session.call(call, send =>
    send({
      method: 'PUT',
      path: `${versionPath(id)}/state`,
      body: { state: toWireState(state) },
    }),
  );
}
