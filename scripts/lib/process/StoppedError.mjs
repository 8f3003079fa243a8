// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Ends a script with one sentence for the reader instead of a stack trace. */
export class StoppedError extends Error {
  name = 'StoppedError';
}
