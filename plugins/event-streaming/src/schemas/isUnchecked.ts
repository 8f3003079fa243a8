// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RuleInForce } from '@sluice/plugin-event-streaming-common';

/** Whether the registry accepts anything as the next version. */
export function isUnchecked({ level, origin }: RuleInForce): boolean {
  return level === 'NONE' || origin === 'default';
}
