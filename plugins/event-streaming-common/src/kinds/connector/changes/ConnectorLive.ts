// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorType } from '../states/ConnectorState';

/**
 * What the portal remembers about a connector.
 *
 * @public
 */
export interface ConnectorNotes {
  owner?: string;
  description?: string;
}

/**
 * A connector as it is: what changes are planned from.
 *
 * @public
 */
export interface ConnectorLive {
  type: ConnectorType;
  className: string;
  /** Without the name; values of keys in `redacted` are not told in full. */
  config: Readonly<Record<string, string>>;
  redacted: readonly string[];
  notes: ConnectorNotes;
}
