// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectSession } from '../connection/ConnectSession';
import { PluginSecrets } from '../redaction/PluginSecrets';

/** What each operation works with. */
export interface ConnectClient {
  session: ConnectSession;
  secrets: PluginSecrets;
}
