// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { setTimeout } from 'node:timers/promises';

/** Milliseconds; the shortest that a timer can be. */
const REST_MS = 1;

/**
 * Rests between two slices of a pass. An answer takes several turns of the
 * event loop, some of them after a word with another plugin: within a rest it
 * gets through most of them, where it would wait for a slice at each if the
 * pass went on at the next turn.
 */
export function giveWay(): Promise<void> {
  return setTimeout(REST_MS);
}
