// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  SchemaDetail,
  SchemaTarget,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';

/** What a dialog changes: a schema, or what a request asks of it. */
export interface SchemaSubject {
  target: SchemaTarget;
  /** The schema as it is, where the page has it. */
  schema?: SchemaDetail;
  environment: string | undefined;
  /** The version that it is about, for a change of its state. */
  version?: string;
  /** The request that is edited; undefined files a new one. */
  request?: StreamingRequest;
  onClose: () => void;
  /** Called when a request was edited. */
  onEdited?: () => unknown;
}
