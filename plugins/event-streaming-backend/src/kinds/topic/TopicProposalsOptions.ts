// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Clusters } from '../../clusters/Clusters';
import { EventStreamingConfig } from '../../config/EventStreamingConfig';
import { Identity } from '../../identity/Identity';
import { TopicInventory } from '../../inventory/TopicInventory';

/** What proposals about topics are made from. */
export interface TopicProposalsOptions {
  clusters: Clusters;
  inventory: TopicInventory;
  identity: Identity;
  config: Pick<EventStreamingConfig, 'policy' | 'prefixes'>;
}
