// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorDetail } from '@sluice/plugin-event-streaming-common';
import { GraveDeed } from '../../actions/deedsFor';
import { ConnectorChange } from '../../change/connectorChanges';

/** What was chosen in the menu of a row and is asked about in a dialog. */
export interface RowWish {
  connector: ConnectorDetail;
  wish: GraveDeed | ConnectorChange;
}
