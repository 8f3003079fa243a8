// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * A right that was asked for and whether the connection's principal has it.
 *
 * @public
 */
export interface AccessCheck {
  /** Such as `Describe`, `DescribeConfigs`, `Create`. */
  operation: string;
  /** Such as `Cluster` or `Topic:*`. */
  resource: string;
  outcome: 'allowed' | 'denied' | 'unknown';
  /** What follows from a right that is missing, in one sentence. */
  detail?: string;
}
