// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ArtifactId,
  Compatibility,
  compatibilityOf,
} from '@sluice/plugin-event-streaming-node';
import { RegistrySession } from '../connection/RegistrySession';
import { artifactCall } from './artifactCall';
import { askArtifact, askGroup, askRegistry } from './readRule';

/** Each level's own rule, and the one in force. */
export function describeCompatibility(
  session: RegistrySession,
  id: ArtifactId,
): Promise<Compatibility> {
  const call = artifactCall('read the compatibility rule of', id, {
    readOnly: true,
  });
  return session.call(call, async send => {
    const [artifact, group, global] = await Promise.all([
      askArtifact(send, id),
      askGroup(send, id.group),
      askRegistry(send),
    ]);
    return compatibilityOf({ artifact, group, global });
  });
}
