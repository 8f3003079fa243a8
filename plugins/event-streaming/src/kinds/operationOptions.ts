// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { KINDS } from '@sluice/plugin-event-streaming-common';
import { CONNECTOR_ACTION_TITLES } from './connector/connectorActionTitles';

/** All operations of all kinds, to choose from. */
export const OPERATION_OPTIONS = KINDS.flatMap(({ operations }) =>
  Object.values(operations).map(({ id, title }) => ({
    value: id,
    label: title,
  })),
);

/** An operation in words, such as "Delete topic". */
export function operationTitle(operation: string): string {
  const known = OPERATION_OPTIONS.find(({ value }) => value === operation);
  return known?.label ?? CONNECTOR_ACTION_TITLES.get(operation) ?? operation;
}
