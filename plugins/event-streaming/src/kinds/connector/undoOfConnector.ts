// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  connectorKind,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import { Undo } from '../Undo';

const { operations } = connectorKind;

/** What each operation does, and whether another takes it back. */
const UNDO: Readonly<Record<string, Undo[]>> = {
  [operations.create.id]: [
    { title: 'The connector itself', possible: true },
    { title: 'What it writes until then', possible: false },
  ],
  [operations.update.id]: [{ title: 'Configuration', possible: true }],
  [operations.delete.id]: [
    { title: 'The connector: make it again', possible: true },
    { title: 'Offsets that were reset', possible: false },
  ],
  [operations.resetOffsets.id]: [
    { title: 'How far it had come', possible: false },
  ],
};

/** What of a change of a connector can be undone. */
export function undoOfConnector({
  operation,
}: Pick<StreamingRequest, 'operation' | 'plan'>): Undo[] {
  return UNDO[operation] ?? [];
}
