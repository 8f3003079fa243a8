// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Effect } from '@sluice/plugin-event-streaming-common';

/** Whether something is lost that cannot be brought back. */
export function isIrreversible(effects: readonly Effect[]): boolean {
  return effects.some(({ severity }) => severity === 'irreversible');
}
