// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  StreamingRequest,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';

/** What a dialog changes: a topic, or what a request asks of it. */
export interface ChangeSubject {
  target: TopicTarget;
  environment: string | undefined;
  /** The request that is edited; undefined files a new one. */
  request?: StreamingRequest;
  onClose: () => void;
  /** Called when a request was edited. */
  onEdited?: () => unknown;
}
