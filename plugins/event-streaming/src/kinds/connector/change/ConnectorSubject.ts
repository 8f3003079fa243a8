// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorDetail,
  ConnectorTarget,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';

/** What a dialog changes: a connector, or what a request asks of it. */
export interface ConnectorSubject {
  target: ConnectorTarget;
  /** The connector as it is; undefined where it is not there. */
  connector: ConnectorDetail | undefined;
  environment: string | undefined;
  /** The request that is edited; undefined files a new one. */
  request?: StreamingRequest;
  onClose: () => void;
  /** Called when a request was edited. */
  onEdited?: () => unknown;
}
