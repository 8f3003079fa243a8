// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { InitialConnectorState } from './ConnectorState';

/**
 * A connector to be made.
 *
 * @public
 */
export interface NewConnector {
  name: string;
  /** With `connector.class`; `name` is added. */
  config: Record<string, string>;
  /** `running` if left out. */
  initialState?: InitialConnectorState;
}
