// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ImpactItem, Target } from '@sluice/plugin-event-streaming-common';
import { Clusters } from '../../clusters/Clusters';
import { EventStreamingConfig } from '../../config/EventStreamingConfig';
import { DeclarationStore } from '../../declarations/DeclarationStore';
import { Identity } from '../../identity/Identity';
import { SchemaInventory } from '../../inventory/schemas/SchemaInventory';
import { TopicInventory } from '../../inventory/TopicInventory';
import { Registries } from '../../registries/Registries';

/** What proposals about schemas are made from. */
export interface SchemaProposalsOptions {
  registries: Registries;
  inventory: SchemaInventory;
  /** Whose the topics are that a schema describes. */
  topics: Pick<TopicInventory, 'ownership' | 'isThere'>;
  /** Whose topics have their schemas in which registry. */
  clusters: Pick<Clusters, 'list'>;
  declarations: Pick<DeclarationStore, 'isParty'>;
  identity: Pick<Identity, 'existing'>;
  config: Pick<EventStreamingConfig, 'prefixes'>;
  /** Whom a change of an object of another kind reaches. */
  impactOn(kind: string, target: Target): Promise<ImpactItem[]>;
}
