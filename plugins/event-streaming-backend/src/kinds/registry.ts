// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaInventory } from '../inventory/schemas/SchemaInventory';
import { TopicInventory } from '../inventory/TopicInventory';
import { KindRegistry } from './KindRegistry';
import { SchemaHandler } from './schema/SchemaHandler';
import { SchemaProposalsOptions } from './schema/SchemaProposalsOptions';
import { TopicHandler } from './topic/TopicHandler';
import { TopicProposalsOptions } from './topic/TopicProposalsOptions';

/** What all kinds are made from. */
export interface KindsOptions
  extends Omit<TopicProposalsOptions, 'inventory'>,
    Pick<SchemaProposalsOptions, 'registries'> {
  ofTopics: TopicInventory;
  ofSchemas: SchemaInventory;
}

/** All kinds, one line each. They meet through the registry alone. */
export function createKinds(options: KindsOptions): KindRegistry {
  const { ofTopics, ofSchemas } = options;
  const kinds: KindRegistry = KindRegistry.create([
    TopicHandler.create({ ...options, inventory: ofTopics }),
    SchemaHandler.create({
      ...options,
      inventory: ofSchemas,
      topics: ofTopics,
      declarations: ofTopics.declarations,
      impactOn: (kind, target) => kinds.handler(kind).impactOn(target),
    }),
  ]);
  return kinds;
}
