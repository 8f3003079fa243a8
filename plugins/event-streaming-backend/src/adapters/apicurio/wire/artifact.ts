// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ArtifactDescription,
  ArtifactListing,
} from '@sluice/plugin-event-streaming-node';
import { z } from 'zod';
import { dateField, groupField, labelsField, textField } from './fields';

export const artifactSchema = z.object({
  groupId: groupField,
  artifactId: z.string(),
  artifactType: z.string(),
  name: textField,
  description: textField,
  createdOn: dateField,
  owner: textField,
  modifiedOn: dateField,
  modifiedBy: textField,
  labels: labelsField,
});

type WireArtifact = z.output<typeof artifactSchema>;

export function toArtifactListing(artifact: WireArtifact): ArtifactListing {
  return {
    group: artifact.groupId,
    artifact: artifact.artifactId,
    type: artifact.artifactType,
    name: artifact.name,
    description: artifact.description,
    createdAt: artifact.createdOn,
    createdBy: artifact.owner,
    modifiedAt: artifact.modifiedOn,
    modifiedBy: artifact.modifiedBy,
  };
}

export function toArtifactDescription(
  artifact: WireArtifact,
): ArtifactDescription {
  return { ...toArtifactListing(artifact), labels: artifact.labels };
}
