// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { formatBytes } from './formatBytes';
import { NO_LIMIT } from './formatDuration';

/** A limit of bytes as Kafka configures it; -1 is `no limit`. */
export function formatByteLimit(bytes: number): string {
  return bytes === -1 ? NO_LIMIT : formatBytes(bytes);
}
