// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { NotImplementedError } from '@backstage/errors';
import { KafkaCompressionCodec } from './KafkaCompressionCodec';

/** Zstandard by Node itself, which has it from 22.15 on. */
export const zstdCodec: KafkaCompressionCodec = {
  async compress({ buffer }) {
    assertSupported();
    return promisify(zlib.zstdCompress)(buffer);
  },

  async decompress(compressed) {
    assertSupported();
    return promisify(zlib.zstdDecompress)(compressed);
  },
};

function assertSupported(): void {
  if (typeof zlib.zstdDecompress !== 'function') {
    throw new NotImplementedError(
      `Records compressed with zstd need Node 22.15 or newer; this is ${process.version}`,
    );
  }
}
