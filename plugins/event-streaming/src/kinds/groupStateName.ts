// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { StateName } from '../components/state/StateName';

const NAMES: Readonly<Record<string, StateName>> = {
  stable: 'stable',
  empty: 'empty',
  dead: 'dead',
  'preparing-rebalance': 'rebalancing',
  'completing-rebalance': 'rebalancing',
  assigning: 'rebalancing',
  reconciling: 'rebalancing',
};

/** How a consumer group's state is shown; Kafka has more words for one thing. */
export function groupStateName(state: string): StateName {
  return NAMES[state] ?? 'unknown';
}
