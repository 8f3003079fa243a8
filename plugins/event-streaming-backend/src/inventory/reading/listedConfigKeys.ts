// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The config entries that lists, health and the stale topic page need. All 33
 * would be half the bytes of a pass; the page reads them live.
 */
export const LISTED_CONFIG_KEYS = [
  'cleanup.policy',
  'compression.type',
  'delete.retention.ms',
  'max.message.bytes',
  'min.insync.replicas',
  'retention.bytes',
  'retention.ms',
  'segment.ms',
];
