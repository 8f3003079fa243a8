// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ImpactItem } from '@sluice/plugin-event-streaming-common';
import { Identity } from '../../../identity/Identity';
import { Registries } from '../../../registries/Registries';
import { InMemorySchemaInventory } from '../../../__testUtils__/InMemorySchemaInventory';
import { InMemoryTopicInventory } from '../../../__testUtils__/InMemoryTopicInventory';
import { SchemaHandler } from '../SchemaHandler';

/** The schema kind with what the test says of owners, topics and readers. */
export function schemaKindFixture(
  registries: Registries,
  identity: Pick<Identity, 'existing'>,
) {
  const inventory = new InMemorySchemaInventory();
  const topics = new InMemoryTopicInventory();
  const readers: ImpactItem[] = [];
  const prefixes = ['billing', 'orders'].map(
    name =>
      ({
        prefix: `${name}.`,
        owner: `group:default/${name}`,
        visibility: 'all',
      } as const),
  );
  const handler = SchemaHandler.create({
    registries,
    inventory,
    topics,
    clusters: { list: () => [] },
    declarations: topics.declarations,
    identity,
    config: { prefixes },
    impactOn: async () => readers,
  });
  return { handler, inventory, topics, readers };
}
