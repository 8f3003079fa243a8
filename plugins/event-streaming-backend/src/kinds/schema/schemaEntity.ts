// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ApiEntity } from '@backstage/catalog-model';
import {
  ANNOTATIONS,
  EnvironmentTier,
  entityNameOf,
  SchemaFormat,
} from '@sluice/plugin-event-streaming-common';
import { SchemaRow } from '../../inventory/schemas/rows/SchemaRow';

/** Characters of a definition in the catalog: it keeps each entity whole. */
const MOST_CHARACTERS = 100_000;

/** What the entity of a schema is made of. */
export interface SchemaEntityParts {
  row: Pick<
    SchemaRow,
    | 'registry'
    | 'group_name'
    | 'artifact'
    | 'owner'
    | 'description'
    | 'latest_state'
  > & { format: SchemaFormat };
  /** The newest version; undefined where it is not stored. */
  content?: string;
  /** Of the strictest environment that uses the registry. */
  tier: EnvironmentTier;
  /** Where the portal is, such as `https://portal.example.com`. */
  appUrl: string;
}

/**
 * The catalog entity of a schema. It holds no time and no version: an entity
 * that differs at each reading would be written and processed at each reading.
 */
export function schemaEntity({
  row,
  content,
  tier,
  appUrl,
}: SchemaEntityParts): ApiEntity {
  const { registry, group_name: group, artifact, format } = row;
  const page = pageOf(appUrl, row);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'API',
    metadata: {
      namespace: registry,
      name: entityNameOf({
        type: format,
        source: registry,
        group,
        name: artifact,
      }),
      title: artifact,
      ...(row.description ? { description: row.description } : {}),
      annotations: {
        [ANNOTATIONS.registry]: registry,
        [ANNOTATIONS.schemaGroup]: group,
        [ANNOTATIONS.schemaArtifact]: artifact,
      },
      labels: { [ANNOTATIONS.registry]: registry },
      links: [{ title: 'Event streaming', url: page }],
    },
    spec: {
      type: format,
      lifecycle: lifecycleOf(row, tier),
      owner: row.owner,
      definition: definitionOf(content, page),
    },
  };
}

function lifecycleOf(
  { latest_state }: Pick<SchemaRow, 'latest_state'>,
  tier: EnvironmentTier,
): string {
  if (latest_state !== 'enabled' && latest_state !== 'draft') {
    return 'deprecated';
  }
  return tier === 'prod' ? 'production' : 'experimental';
}

/** The catalog takes no empty definition. */
function definitionOf(content: string | undefined, page: string): string {
  return content?.trim() && content.length <= MOST_CHARACTERS
    ? content
    : `The schema is not shown here because of its size: ${page}`;
}

function pageOf(
  appUrl: string,
  {
    registry,
    group_name,
    artifact,
  }: Pick<SchemaRow, 'registry' | 'group_name' | 'artifact'>,
): string {
  const path = [registry, group_name, artifact].map(encodeURIComponent);
  return `${appUrl}/event-streaming/schemas/${path.join('/')}`;
}
