// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  EnvironmentProfile,
  LimitException,
  TopicState,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import {
  KafkaAdmin,
  TopicDescription,
} from '@sluice/plugin-event-streaming-node';
import { TopicRecord } from '../../../inventory/TopicInventory';
import { ObjectOwner } from '../../assertOwnerAsks';
import { Ask, Proposal } from '../../KindHandler';

/** What somebody asks for about a name on a cluster, and what is known of it. */
export interface NameCase {
  ask: Ask;
  target: TopicTarget;
  admin: KafkaAdmin;
  profile: EnvironmentProfile;
  owner: ObjectOwner;
  record?: TopicRecord;
  /** Those in force. */
  exceptions: LimitException[];
  /** Milliseconds since the epoch. */
  now: number;
}

/** The same about a topic that is there. */
export interface TopicCase extends NameCase {
  state: TopicState;
  description: TopicDescription;
}

/** What is the same in all proposals about a topic. */
export function proposalOf(
  { profile, owner }: NameCase,
  parts: Pick<Proposal, 'steps' | 'effects' | 'findings'> &
    Partial<Pick<Proposal, 'impact'>>,
): Proposal {
  return {
    impact: [],
    environment: profile.environment,
    owner: owner.active,
    ...parts,
  };
}
