// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** States of a topic or connector that its owner has nothing to do about. */
const CALM: readonly string[] = [
  'healthy',
  'idle',
  'provisioning',
  'deleting',
  'restarting',
  'paused',
  'stopped',
];

/** Whether somebody should look at a topic or connector in this state. */
export function isTroubled(state: string): boolean {
  return !CALM.includes(state);
}
