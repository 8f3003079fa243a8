// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Entity } from '@backstage/catalog-model';
import { ANNOTATIONS } from '@sluice/plugin-event-streaming-common';

/** The schema that an entity names, and the registry where it says which. */
export interface NamedSchema {
  registry: string | undefined;
  group: string;
  artifact: string;
}

/**
 * The schema that an entity stands for; undefined when it does not say. The
 * annotations of Apicurio's own tools are enough: they name no registry.
 */
export function schemaOfEntity(entity: Entity): NamedSchema | undefined {
  const annotations = entity.metadata.annotations ?? {};
  const artifact = annotations[ANNOTATIONS.schemaArtifact];
  return artifact
    ? {
        registry: annotations[ANNOTATIONS.registry] || undefined,
        group: annotations[ANNOTATIONS.schemaGroup] || 'default',
        artifact,
      }
    : undefined;
}
