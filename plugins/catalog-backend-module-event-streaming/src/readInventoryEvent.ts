// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { InputError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import {
  INVENTORY_EVENT_TOPIC,
  InventoryEventPayload,
} from '@sluice/plugin-event-streaming-node';

/** Parses what came over the events service, where anybody may publish. */
export function readInventoryEvent(payload: unknown): InventoryEventPayload {
  if (!isObject(payload) || typeof payload.source !== 'string') {
    throw new InputError(
      `An event on '${INVENTORY_EVENT_TOPIC}' names no source`,
    );
  }
  const { source, added, removed, whole } = payload;
  if (!isListOf(added, isObject) || !isListOf(removed, isString)) {
    throw new InputError(
      `An event on '${INVENTORY_EVENT_TOPIC}' for source '${source}' must list entities in 'added' and entity refs in 'removed'`,
    );
  }
  return { source, added, removed, whole: whole === true };
}

function isListOf<TItem>(
  value: unknown,
  isItem: (item: unknown) => item is TItem,
): value is TItem[] {
  return Array.isArray(value) && value.every(isItem);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
