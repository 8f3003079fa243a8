// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  schemaKind,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import { Undo } from '../Undo';

const { operations } = schemaKind;

/** What each operation does, and whether another takes it back. */
const UNDO: Readonly<Record<string, Undo[]>> = {
  [operations.register.id]: [
    { title: 'The registered version', possible: false },
  ],
  [operations.setCompatibility.id]: [
    { title: 'Compatibility rule', possible: true },
  ],
  [operations.setState.id]: [{ title: 'State of the version', possible: true }],
  [operations.setTopics.id]: [
    { title: 'Topics of the schema', possible: true },
  ],
  [operations.delete.id]: [
    { title: 'The schema with all its versions', possible: false },
  ],
};

/** What of a change of a schema can be undone. */
export function undoOfSchema({
  operation,
}: Pick<StreamingRequest, 'operation' | 'plan'>): Undo[] {
  return UNDO[operation] ?? [];
}
