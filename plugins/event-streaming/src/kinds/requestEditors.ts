// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  connectorKind,
  schemaKind,
  StreamingRequest,
  topicKind,
} from '@sluice/plugin-event-streaming-common';
import { connectorEditorOf } from './connector/connectorEditorOf';
import { RequestEditorOf } from './RequestEditor';
import { schemaEditorOf } from './schema/schemaEditorOf';
import { topicEditorOf } from './topic/topicEditorOf';

/**
 * The editors of the kinds that have some, one line each. Apart from the views
 * of kinds, because editors show plans, and plans are told by those views.
 */
const EDITORS: ReadonlyMap<string, RequestEditorOf> = new Map([
  [topicKind.kind, topicEditorOf],
  [schemaKind.kind, schemaEditorOf],
  [connectorKind.kind, connectorEditorOf],
]);

/** The dialog that edits a request; undefined where there is none. */
export function requestEditorOf({ kind, operation }: StreamingRequest) {
  return EDITORS.get(kind)?.(operation);
}
