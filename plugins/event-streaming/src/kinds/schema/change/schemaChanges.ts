// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { schemaKind } from '@sluice/plugin-event-streaming-common';

/** What can be asked for of a schema that is there. */
export const SCHEMA_CHANGES = ['rule', 'state', 'topics', 'delete'] as const;

export type SchemaChange = (typeof SCHEMA_CHANGES)[number];

const { operations } = schemaKind;

/** The operation that each change asks for. */
export const OPERATION_OF = {
  rule: operations.setCompatibility,
  state: operations.setState,
  topics: operations.setTopics,
  delete: operations.delete,
} as const satisfies Record<SchemaChange, unknown>;

/** The change that an operation is, to edit a request for it. */
export function changeOfOperation(operation: string): SchemaChange | undefined {
  return SCHEMA_CHANGES.find(change => OPERATION_OF[change].id === operation);
}
