// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { VersionState } from '@sluice/plugin-event-streaming-node';
import { z } from 'zod';

const STATES = {
  ENABLED: 'enabled',
  DISABLED: 'disabled',
  DEPRECATED: 'deprecated',
  DRAFT: 'draft',
  SUNSET: 'sunset',
} as const satisfies Record<string, VersionState>;

type WireState = keyof typeof STATES;

export const stateField = z
  .enum(Object.keys(STATES) as WireState[])
  .transform(state => STATES[state]);

export function toWireState(state: VersionState): string {
  return state.toUpperCase();
}
