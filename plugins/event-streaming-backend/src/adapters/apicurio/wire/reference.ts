// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaReference } from '@sluice/plugin-event-streaming-node';
import { z } from 'zod';
import { groupField } from './fields';

export const referencesSchema = z.array(
  z.object({
    groupId: groupField,
    artifactId: z.string(),
    version: z.string(),
    name: z.string(),
  }),
);

export function toReferences(
  references: z.output<typeof referencesSchema>,
): SchemaReference[] {
  return references.map(({ groupId, artifactId, version, name }) => ({
    name,
    group: groupId,
    artifact: artifactId,
    version,
  }));
}
