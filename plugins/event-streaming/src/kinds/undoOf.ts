// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  connectorKind,
  schemaKind,
  StreamingRequest,
  topicKind,
} from '@sluice/plugin-event-streaming-common';
import { Undo } from './Undo';
import { undoOfConnector } from './connector/undoOfConnector';
import { undoOfSchema } from './schema/undoOfSchema';
import { undoOfTopic } from './topic/undoOfTopic';

type UndoOf = (request: Pick<StreamingRequest, 'operation' | 'plan'>) => Undo[];

/** What tells of each kind whether it can be undone, one line each. */
const TELLERS: ReadonlyMap<string, UndoOf> = new Map([
  [topicKind.kind, undoOfTopic],
  [schemaKind.kind, undoOfSchema],
  [connectorKind.kind, undoOfConnector],
]);

/** What of a request can be undone; empty where that says nothing. */
export function undoOf(request: StreamingRequest): Undo[] {
  return TELLERS.get(request.kind)?.(request) ?? [];
}
