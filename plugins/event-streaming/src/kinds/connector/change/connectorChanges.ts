// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { connectorKind } from '@sluice/plugin-event-streaming-common';

/** What can be asked for of a connector that is there. */
export const CONNECTOR_CHANGES = ['update', 'resetOffsets', 'delete'] as const;

export type ConnectorChange = (typeof CONNECTOR_CHANGES)[number];

const { operations } = connectorKind;

/** The operation that each change asks for. */
export const OPERATION_OF = {
  update: operations.update,
  resetOffsets: operations.resetOffsets,
  delete: operations.delete,
} as const satisfies Record<ConnectorChange, unknown>;

/** The change that an operation is, to edit a request for it. */
export function changeOfOperation(
  operation: string,
): ConnectorChange | undefined {
  return CONNECTOR_CHANGES.find(
    change => OPERATION_OF[change].id === operation,
  );
}
