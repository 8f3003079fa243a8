// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { StreamingRequest } from '@sluice/plugin-event-streaming-common';
import { ComponentType } from 'react';

/** What a dialog that edits a request is given. */
export interface RequestEditorProps {
  request: StreamingRequest;
  onClose: () => void;
  /** Called when the request has a new revision. */
  onEdited: () => unknown;
}

/**
 * The dialog that edits a request for an operation of one kind, such as
 * `topic.update`; undefined where there is none.
 */
export type RequestEditorOf = (
  operation: string,
) => ComponentType<RequestEditorProps> | undefined;
