// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorInventory } from '../inventory/connectors/ConnectorInventory';
import { SchemaInventory } from '../inventory/schemas/SchemaInventory';
import { TopicInventory } from '../inventory/TopicInventory';
import { tellConnectorsOf } from './connector/changes/tellConnectorsOf';
import { ConnectorHandler } from './connector/ConnectorHandler';
import { ConnectorProposalsOptions } from './connector/ConnectorProposalsOptions';
import { KindRegistry } from './KindRegistry';
import { SchemaHandler } from './schema/SchemaHandler';
import { SchemaProposalsOptions } from './schema/SchemaProposalsOptions';
import { TopicHandler } from './topic/TopicHandler';
import { TopicProposalsOptions } from './topic/TopicProposalsOptions';

/** What all kinds are made from. */
export interface KindsOptions
  extends Omit<TopicProposalsOptions, 'inventory' | 'connectorsOf'>,
    Pick<SchemaProposalsOptions, 'registries'>,
    Pick<ConnectorProposalsOptions, 'connects' | 'bounds'> {
  ofTopics: TopicInventory;
  ofSchemas: SchemaInventory;
  ofConnectors: ConnectorInventory;
}

/** All kinds, one line each. They meet through the registry alone. */
export function createKinds(options: KindsOptions): KindRegistry {
  const { ofTopics, ofSchemas, ofConnectors } = options;
  const { declarations } = ofTopics;
  const kinds: KindRegistry = KindRegistry.create([
    TopicHandler.create({
      ...options,
      inventory: ofTopics,
      connectorsOf: topic =>
        tellConnectorsOf(topic, { ofTopics, ofConnectors }),
    }),
    SchemaHandler.create({
      ...options,
      inventory: ofSchemas,
      topics: ofTopics,
      declarations,
      impactOn: (kind, target) => kinds.handler(kind).impactOn(target),
    }),
    ConnectorHandler.create({
      ...options,
      inventory: ofConnectors,
      topics: ofTopics,
      declarations,
      impactOn: (kind, target) => kinds.handler(kind).impactOn(target),
    }),
  ]);
  return kinds;
}
