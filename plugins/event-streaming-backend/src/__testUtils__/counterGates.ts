// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { GateRule } from '@sluice/plugin-event-streaming-common';

/** Who has to approve what becomes of a counter. */
export const COUNTER_GATES: GateRule[] = [
  {
    id: 'high',
    effects: ['counter-high'],
    gates: [{ anyOf: ['platform'], reason: 'It is high' }],
  },
  {
    id: 'owner',
    effects: ['ask-owner', 'ask-both'],
    gates: [{ anyOf: ['owner'], reason: 'The owner looks' }],
  },
  {
    id: 'platform',
    effects: ['ask-both'],
    gates: [{ anyOf: ['platform'], reason: 'The platform looks' }],
  },
  {
    id: 'either',
    effects: ['ask-either'],
    gates: [{ anyOf: ['owner', 'platform'], reason: 'One of two looks' }],
  },
  {
    id: 'two',
    effects: ['ask-two'],
    gates: [{ anyOf: ['owner'], count: 2, reason: 'Two look' }],
  },
  {
    id: 'readers',
    effects: ['ask-readers'],
    gates: [{ anyOf: ['affected-owners'], reason: 'Somebody reads it' }],
  },
  {
    id: 'security',
    effects: ['ask-security'],
    gates: [{ anyOf: ['security'], reason: 'It is delicate' }],
  },
];
