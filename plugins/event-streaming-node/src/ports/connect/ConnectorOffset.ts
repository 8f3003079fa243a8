// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * How far a connector has come in one part of what it reads. The shapes are
 * the plug-in's own for a source; a sink has `kafka_topic`, `kafka_partition`
 * and `kafka_offset`.
 *
 * @public
 */
export interface ConnectorOffset {
  partition: Record<string, unknown>;
  /** Undefined for a part that has none. */
  offset?: Record<string, unknown>;
}
