// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
  entityEnvelopeSchemaValidator,
  makeValidator,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { DeferredEntity } from '@backstage/plugin-catalog-node';
import { ANNOTATIONS } from '@sluice/plugin-event-streaming-common';

/** An entity as the plugin sends it, not looked at yet. */
export type SourceEntity = Record<string, unknown>;

const validateEnvelope = entityEnvelopeSchemaValidator<Entity>();
const { isValidEntityName } = makeValidator();

/** The same for every entity of a source and for good: another key would make the catalog delete and add. */
export function locationKeyOf(source: string): string {
  return `event-streaming:${source}`;
}

/**
 * Makes an entity ready for the catalog, whatever its kind. One that does not
 * belong to the source is refused, because its absence from the next answer
 * would delete what another source has given.
 */
export function toDeferredEntity(
  candidate: SourceEntity,
  source: string,
): DeferredEntity {
  const entity = validateEnvelope(candidate);
  assertFromSource(entity, source);
  const locationKey = locationKeyOf(source);
  const annotations = {
    ...entity.metadata.annotations,
    [ANNOTATION_LOCATION]: locationKey,
    [ANNOTATION_ORIGIN_LOCATION]: locationKey,
  };
  return {
    entity: { ...entity, metadata: { ...entity.metadata, annotations } },
    locationKey,
  };
}

function assertFromSource({ kind, metadata }: Entity, source: string): void {
  const name = `${kind} '${metadata.name}'`;
  if (!isValidEntityName(metadata.name)) {
    throw new InputError(
      `${name} of source '${source}' has a name that the catalog does not allow`,
    );
  }
  if (metadata.namespace !== source) {
    throw new InputError(
      `${name} of source '${source}' is in namespace '${metadata.namespace}', expected '${source}'`,
    );
  }
  const { annotations = {} } = metadata;
  const annotation =
    ANNOTATIONS.registry in annotations
      ? ANNOTATIONS.registry
      : ANNOTATIONS.cluster;
  const annotated = annotations[annotation];
  if (annotated !== source) {
    throw new InputError(
      `${name} of source '${source}' has '${annotated}' in annotation '${annotation}', expected '${source}'`,
    );
  }
}
