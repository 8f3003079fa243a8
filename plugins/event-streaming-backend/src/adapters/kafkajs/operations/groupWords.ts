// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { GroupState, GroupType } from '@sluice/plugin-event-streaming-node';

const STATES: Record<string, GroupState> = {
  Stable: 'stable',
  Empty: 'empty',
  Dead: 'dead',
  PreparingRebalance: 'preparing-rebalance',
  CompletingRebalance: 'completing-rebalance',
  Assigning: 'assigning',
  Reconciling: 'reconciling',
};

const TYPES: Record<string, GroupType> = {
  classic: 'classic',
  consumer: 'consumer',
  share: 'share',
  streams: 'streams',
};

/** Kafka's word for a group's state as the port spells it. */
export function toGroupState(word: string | undefined): GroupState {
  return STATES[word ?? ''] ?? 'unknown';
}

/** Kafka's word for a group's type as the port spells it. */
export function toGroupType(word: string | undefined): GroupType {
  return TYPES[word?.toLowerCase() ?? ''] ?? 'unknown';
}
