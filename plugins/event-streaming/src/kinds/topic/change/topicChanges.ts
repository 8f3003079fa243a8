// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { topicKind } from '@sluice/plugin-event-streaming-common';

/** What can be asked for of a topic that is there, in the order of the menu. */
export const TOPIC_CHANGES = [
  'settings',
  'partitions',
  'owner',
  'protection',
  'exception',
  'delete',
] as const;

export type TopicChange = (typeof TOPIC_CHANGES)[number];

const { operations } = topicKind;

/** The operation that each change asks for. */
export const OPERATION_OF = {
  settings: operations.update,
  partitions: operations.addPartitions,
  owner: operations.assignOwner,
  protection: operations.setProtection,
  exception: operations.exception,
  delete: operations.delete,
} as const satisfies Record<TopicChange, unknown>;

/** The change that an operation is, to edit a request for it. */
export function changeOfOperation(operation: string): TopicChange | undefined {
  return TOPIC_CHANGES.find(change => OPERATION_OF[change].id === operation);
}
