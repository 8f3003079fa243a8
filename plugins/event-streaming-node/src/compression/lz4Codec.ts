// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { KafkaCompressionCodec } from './KafkaCompressionCodec';

/** LZ4 in the frame format, as record batches of version 2 hold it. */
export const lz4Codec: KafkaCompressionCodec = {
  async compress({ buffer }) {
    const { compressFrame } = await import('lz4-napi');
    return compressFrame(buffer);
  },

  async decompress(compressed) {
    const { decompressFrame } = await import('lz4-napi');
    return decompressFrame(compressed);
  },
};
