// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { KafkaCompressionCodec } from './KafkaCompressionCodec';

/** Native code, loaded when the first batch needs it. */
const load = (): typeof import('lz4-napi') => require('lz4-napi');

/** LZ4 in the frame format, as record batches of version 2 hold it. */
export const lz4Codec: KafkaCompressionCodec = {
  async compress({ buffer }) {
    return load().compressFrame(buffer);
  },

  async decompress(compressed) {
    return load().decompressFrame(compressed);
  },
};
