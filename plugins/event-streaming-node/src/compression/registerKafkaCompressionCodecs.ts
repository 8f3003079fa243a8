// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { CompressionCodecs, CompressionTypes } from 'kafkajs';
import { lz4Codec } from './lz4Codec';
import { snappyCodec } from './snappyCodec';
import { zstdCodec } from './zstdCodec';

let registered = false;

/**
 * Teaches kafkajs Snappy, LZ4 and Zstandard; it brings gzip alone, and a
 * consumer that meets another codec without this stands still. For the whole
 * process; calling it again does nothing.
 *
 * @public
 */
export function registerKafkaCompressionCodecs(): void {
  if (registered) {
    return;
  }
  registered = true;
  CompressionCodecs[CompressionTypes.Snappy] = () => snappyCodec;
  CompressionCodecs[CompressionTypes.LZ4] = () => lz4Codec;
  CompressionCodecs[CompressionTypes.ZSTD] = () => zstdCodec;
}
