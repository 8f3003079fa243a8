// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ImpactItem, Target } from '@sluice/plugin-event-streaming-common';
import { EventStreamingConfig } from '../../config/EventStreamingConfig';
import { ConnectClusters } from '../../connects/ConnectClusters';
import { DeclarationStore } from '../../declarations/DeclarationStore';
import { Identity } from '../../identity/Identity';
import { ConnectorInventory } from '../../inventory/connectors/ConnectorInventory';
import { TopicInventory } from '../../inventory/TopicInventory';
import { AwaitBounds } from './steps/AwaitBounds';

/** What proposals about connectors are made from. */
export interface ConnectorProposalsOptions {
  connects: Pick<ConnectClusters, 'get' | 'client'>;
  inventory: ConnectorInventory;
  /** Whose the topics are that a connector writes and reads. */
  topics: Pick<TopicInventory, 'ownership' | 'isThere' | 'fitting'>;
  /** Who declares to read those. */
  declarations: Pick<DeclarationStore, 'isParty'>;
  identity: Pick<Identity, 'existing'>;
  config: Pick<EventStreamingConfig, 'prefixes'>;
  /** How long a connector may take to run, where a test says it. */
  bounds?: AwaitBounds;
  /** Whom a change of an object of another kind reaches. */
  impactOn(kind: string, target: Target): Promise<ImpactItem[]>;
}
