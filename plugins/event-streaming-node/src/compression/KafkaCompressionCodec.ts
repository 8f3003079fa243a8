// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** What kafkajs calls for a batch of records. */
export interface KafkaCompressionCodec {
  compress(encoder: { buffer: Buffer }): Promise<Buffer>;
  decompress(compressed: Buffer): Promise<Buffer>;
}
