// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ImpactItem, TopicTarget } from '@sluice/plugin-event-streaming-common';
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
  /**
   * Connectors that use a topic, each with the words for what it does there.
   * Only those are named that all may know of who may know of the topic.
   */
  connectorsOf(topic: TopicTarget): Promise<ImpactItem[]>;
}
