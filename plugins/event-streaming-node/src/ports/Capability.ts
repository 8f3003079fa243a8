// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Whether an engine can do something. `unknown` is not `no`: it says that the
 * question could not be answered, and why.
 *
 * @public
 */
export type Capability =
  | { state: 'yes' }
  | { state: 'no'; reason: string }
  | { state: 'unknown'; reason: string };
