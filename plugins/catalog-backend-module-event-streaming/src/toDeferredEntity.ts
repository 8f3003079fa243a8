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

/** One of them names the cluster, registry or Connect cluster that an entity is of. */
const SOURCE_ANNOTATIONS = [
  ANNOTATIONS.cluster,
  ANNOTATIONS.registry,
  ANNOTATIONS.connect,
];

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
  assertNamesSource(name, metadata.annotations ?? {}, source);
}

/** A connector names the cluster that it works on as well. */
function assertNamesSource(
  name: string,
  annotations: Record<string, string>,
  source: string,
): void {
  const named = SOURCE_ANNOTATIONS.filter(key => key in annotations);
  if (!named.some(key => annotations[key] === source)) {
    const found = named.map(key => `'${annotations[key]}' in '${key}'`);
    throw new InputError(
      `${name} of source '${source}' names another source: ${
        found.join(', ') || 'it has none of the annotations that do'
      }`,
    );
  }
}
