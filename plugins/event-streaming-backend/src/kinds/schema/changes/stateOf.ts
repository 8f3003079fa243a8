// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaState } from '@sluice/plugin-event-streaming-common';
import { SchemaRecord } from '../../../inventory/schemas/SchemaInventory';
import { LiveArtifact } from '../readArtifact';

/** A schema as changes are planned from it. */
export function stateOf(
  { description, versions, compatibility }: LiveArtifact,
  record: SchemaRecord | undefined,
): SchemaState {
  const { artifact, group, global, inForce } = compatibility;
  const { owner, description: text, rule } = record ?? {};
  return {
    exists: description !== undefined,
    versions: versions.map(({ version, globalId }) => ({ version, globalId })),
    rule: inForce,
    ownLevel: artifact,
    inheritedLevel: group ?? global ?? 'NONE',
    notes: { owner, description: text, rule },
  };
}
