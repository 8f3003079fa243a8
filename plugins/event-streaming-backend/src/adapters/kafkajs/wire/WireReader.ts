// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { yieldToEventLoop } from './yieldToEventLoop';

const UUID_BYTES = 16;
// 500 topics of 12 partitions decode in 5 to 10 ms.
const SLICE = 500;

/** Reads the body of one answer; the counterpart of `WireWriter`. */
export class WireReader {
  readonly flexible: boolean;
  readonly #bytes: Buffer;
  #offset = 0;

  static create(bytes: Buffer, options: { flexible: boolean }): WireReader {
    return new WireReader(bytes, options.flexible);
  }

  private constructor(bytes: Buffer, flexible: boolean) {
    this.#bytes = bytes;
    this.flexible = flexible;
  }

  int8(): number {
    return this.#bytes.readInt8(this.#advance(1));
  }

  int16(): number {
    return this.#bytes.readInt16BE(this.#advance(2));
  }

  int32(): number {
    return this.#bytes.readInt32BE(this.#advance(4));
  }

  int64(): bigint {
    return this.#bytes.readBigInt64BE(this.#advance(8));
  }

  boolean(): boolean {
    return this.int8() !== 0;
  }

  unsignedVarint(): number {
    let value = 0;
    let factor = 1;
    for (;;) {
      const byte = this.#bytes.readUInt8(this.#advance(1));
      value += (byte % 0x80) * factor;
      if (byte < 0x80) {
        return value;
      }
      factor *= 0x80;
    }
  }

  /** A string, or undefined for null. */
  nullableString(): string | undefined {
    const size = this.flexible ? this.unsignedVarint() - 1 : this.int16();
    if (size < 0) {
      return undefined;
    }
    const start = this.#advance(size);
    return this.#bytes.toString('utf8', start, start + size);
  }

  string(): string {
    return this.nullableString() ?? '';
  }

  bytes(): Buffer {
    const size = this.flexible ? this.unsignedVarint() - 1 : this.int32();
    if (size <= 0) {
      return Buffer.alloc(0);
    }
    const start = this.#advance(size);
    return this.#bytes.subarray(start, start + size);
  }

  /** An array; null reads as empty, which no answer tells apart. */
  array<TItem>(read: () => TItem): TItem[] {
    const items: TItem[] = [];
    for (let left = this.arrayLength(); left > 0; left--) {
      items.push(read());
    }
    return items;
  }

  /** An array that may be long: other work gets its turn between slices. */
  async arrayInSlices<TItem>(read: () => TItem): Promise<TItem[]> {
    const items: TItem[] = [];
    for (let left = this.arrayLength(); left > 0; left--) {
      items.push(read());
      if (items.length % SLICE === 0) {
        await yieldToEventLoop();
      }
    }
    return items;
  }

  /** A topic id that nothing here needs. */
  skipUuid(): void {
    this.#advance(UUID_BYTES);
  }

  /** A topic id in the form in which Kafka's own tools show it. */
  uuid(): string {
    const start = this.#advance(UUID_BYTES);
    return this.#bytes.toString('base64url', start, start + UUID_BYTES);
  }

  /** Ends a structure; `read` is offered each tagged field's bytes. */
  tags(read?: (tag: number, field: WireReader) => void): void {
    if (!this.flexible) {
      return;
    }
    for (let left = this.unsignedVarint(); left > 0; left--) {
      const tag = this.unsignedVarint();
      const size = this.unsignedVarint();
      const start = this.#advance(size);
      read?.(
        tag,
        new WireReader(this.#bytes.subarray(start, start + size), true),
      );
    }
  }

  /** How many items of an array follow; -1 for null. */
  arrayLength(): number {
    return this.flexible ? this.unsignedVarint() - 1 : this.int32();
  }

  #advance(size: number): number {
    const start = this.#offset;
    if (start + size > this.#bytes.length) {
      throw new RangeError(
        `The answer ends after ${this.#bytes.length} bytes where at least ${
          start + size
        } were expected`,
      );
    }
    this.#offset += size;
    return start;
  }
}
