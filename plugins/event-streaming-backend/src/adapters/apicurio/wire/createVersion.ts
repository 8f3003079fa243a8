// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NewVersion, SchemaContent } from '@sluice/plugin-event-streaming-node';

/** The registry's `CreateVersion`. */
export function toCreateVersion(version: NewVersion): object {
  const { name, description, labels } = version;
  return {
    version: version.version,
    content: toVersionContent(version.content),
    name,
    description,
    labels,
  };
}

function toVersionContent(content: SchemaContent): object {
  return {
    content: content.text,
    contentType: content.contentType,
    references: content.references.map(reference => ({
      groupId: reference.group,
      artifactId: reference.artifact,
      version: reference.version,
      name: reference.name,
    })),
  };
}
