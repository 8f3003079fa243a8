// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ClusterSummary,
  PolicyView,
  SchemaContent,
  SchemaDetail,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';

/** What the form rests on. */
export interface FormFacts {
  policy: PolicyView;
  clusters: readonly ClusterSummary[];
  /** Names of all registries. */
  registries: readonly string[];
  /** The schema that gets another version; undefined for a new one. */
  schema?: SchemaDetail;
  /** Its newest version, which the next one begins with. */
  newest?: SchemaContent;
  /** The request that is edited; undefined files a new one. */
  request?: StreamingRequest;
}
