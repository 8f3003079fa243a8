// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectClusterSummary,
  PolicyView,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';

/** What the form rests on. */
export interface FormFacts {
  policy: PolicyView;
  clusters: readonly ConnectClusterSummary[];
  /** The request that is edited; undefined files a new one. */
  request?: StreamingRequest;
}
