// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { StateName } from '../../../../components/state/StateName';

const STATES: Readonly<Record<string, StateName>> = {
  stable: 'stable',
  empty: 'empty',
  dead: 'dead',
  assigning: 'rebalancing',
  reconciling: 'rebalancing',
  'preparing-rebalance': 'rebalancing',
  'completing-rebalance': 'rebalancing',
};

/** How the state of a consumer group is shown. */
export function groupState(state: string): StateName {
  return STATES[state] ?? 'unknown';
}
