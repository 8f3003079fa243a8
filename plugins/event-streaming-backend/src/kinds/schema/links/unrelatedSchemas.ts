// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  areRelatedSchemas,
  OtherSchema,
  SchemaIdentity,
  TopicLink,
  topicLinkKey,
} from '@sluice/plugin-event-streaming-common';
import { Person } from '../../../identity/Identity';
import { SchemaInventory } from '../../../inventory/schemas/SchemaInventory';
import { isVisibleSchema, VisibilityServices } from '../assertVisible';

/** What finding other schemas needs. */
export interface OtherSchemaServices extends VisibilityServices {
  inventory: Pick<SchemaInventory, 'topics' | 'describing'>;
}

/** Another schema with the place that it describes. */
export type OtherSchemaOfTopic = OtherSchema & TopicLink;

/**
 * Schemas of the same parts of topics that have nothing to do with a schema, as
 * far as somebody may know of them.
 */
export async function unrelatedSchemas(
  schema: SchemaIdentity,
  parts: readonly TopicLink[],
  caller: () => Promise<Person>,
  services: OtherSchemaServices,
): Promise<OtherSchemaOfTopic[]> {
  if (!parts.length) {
    return [];
  }
  const wanted = new Set(parts.map(topicLinkKey));
  const found: OtherSchemaOfTopic[] = [];
  for (const other of await services.inventory.describing(parts)) {
    const { registry, group, artifact, cluster, topic, part } = other;
    const isOther =
      wanted.has(topicLinkKey(other)) && !areRelatedSchemas(schema, other);
    const target = { registry, group, artifact };
    if (isOther && (await isVisibleSchema(target, other, caller, services))) {
      found.push({ cluster, topic, part, artifact });
    }
  }
  return found;
}
