// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  StreamingRequest,
  Target,
} from '@sluice/plugin-event-streaming-common';

/** What a dialog asks for: an operation on an object, or on a request for it. */
export interface AskedChange {
  /** Such as `topic.update`. */
  operation: string;
  /** Keep it stable. */
  target: Target;
  /** What the object is called; typed to confirm what cannot be undone. */
  name: string;
  /** Where it is, such as its cluster. */
  place: string;
  environment: string | undefined;
  /** The request that is edited; undefined files a new one. */
  request?: StreamingRequest;
  onClose: () => void;
  /** Called when a request was edited. */
  onEdited?: () => unknown;
}
