// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What the steps of topic operations do; each is checked and applied by the
 * topic kind of the backend.
 *
 * @public
 */
export const TOPIC_STEPS = {
  create: 'topic.create',
  record: 'topic.record',
  configure: 'topic.configure',
  addPartitions: 'topic.add-partitions',
  delete: 'topic.delete',
  changeNotes: 'topic.change-notes',
  forget: 'topic.forget',
  recordException: 'topic.record-exception',
} as const;
