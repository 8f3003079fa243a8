// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorRow } from '../rows/ConnectorRow';

/** Tells the owner of a connector that it does not work any more. */
export interface TroubleMail {
  /** Never rejects: an owner who cannot be told is logged. */
  aboutTrouble(row: ConnectorRow): Promise<void>;
}
