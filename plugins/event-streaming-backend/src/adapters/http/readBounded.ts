// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** The body was longer than its reader is willing to hold. */
export class BodyTooLongError extends Error {
  constructor(maxBytes: number) {
    super(`the answer has more than ${maxBytes} bytes`);
    this.name = 'BodyTooLongError';
  }
}

/** A body, which whoever sends it cannot make endless. */
export async function readBounded(
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.byteLength;
    if (length > maxBytes) {
      throw new BodyTooLongError(maxBytes); // leaving the loop cancels the rest
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
