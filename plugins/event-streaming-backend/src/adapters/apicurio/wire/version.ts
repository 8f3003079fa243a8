// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  VersionDescription,
  VersionListing,
} from '@sluice/plugin-event-streaming-node';
import { z } from 'zod';
import { dateField, groupField, labelsField, textField } from './fields';
import { stateField } from './versionState';

export const versionSchema = z.object({
  groupId: groupField,
  artifactId: z.string(),
  version: z.string(),
  artifactType: z.string(),
  state: stateField,
  globalId: z.int(),
  contentId: z.int(),
  name: textField,
  description: textField,
  createdOn: dateField,
  owner: textField,
  labels: labelsField,
});

type WireVersion = z.output<typeof versionSchema>;

export function toVersionListing(version: WireVersion): VersionListing {
  return {
    group: version.groupId,
    artifact: version.artifactId,
    version: version.version,
    type: version.artifactType,
    state: version.state,
    globalId: version.globalId,
    contentId: version.contentId,
    name: version.name,
    description: version.description,
    createdAt: version.createdOn,
    createdBy: version.owner,
  };
}

export function toVersionDescription(version: WireVersion): VersionDescription {
  return { ...toVersionListing(version), labels: version.labels };
}
