// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** How long is looked, all in milliseconds. */
export interface AwaitBounds {
  /** The longest that it may take. */
  untilMs: number;
  /** For so long it must run: right after a change a worker tells of before. */
  calmMs: number;
  /** A failure of before the change is still told for so long. */
  failedMs: number;
  /** Between two looks. */
  lookMs: number;
}
