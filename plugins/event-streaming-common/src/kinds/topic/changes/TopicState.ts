// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicKey } from '../topicInputs';

/**
 * A config entry of a topic as it is now.
 *
 * @public
 */
export interface TopicConfigState {
  /** What holds. */
  value: string;
  /** Whether the topic says so itself. */
  overridden: boolean;
  /** What would hold without the topic's own value. */
  inherited: string;
}

/**
 * What the portal remembers about a topic; Kafka has no place for it.
 *
 * @public
 */
export interface TopicNotes {
  /** Set when an owner was assigned; others are found by other claims. */
  owner?: string;
  description?: string;
  key?: TopicKey;
  purpose?: string;
  broadcast: boolean;
  tags: string[];
  /** Cannot be deleted before this is taken off. */
  protected: boolean;
}

/**
 * A topic as it was just read: what changes are planned against.
 *
 * @public
 */
export interface TopicState {
  /** Another one for a topic of the same name that was made anew. */
  topicId?: string;
  partitions: number;
  replicationFactor: number;
  /** By config key; all that the cluster knows. */
  config: Record<string, TopicConfigState>;
  notes: TopicNotes;
}

/** What is remembered of a topic that nobody has said anything about. @public */
export const NO_NOTES: TopicNotes = {
  broadcast: false,
  tags: [],
  protected: false,
};
