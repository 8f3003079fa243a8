// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

const INITIAL_BYTES = 512;
const UUID_BYTES = 16;

/**
 * Writes the body of one request. `flexible` chooses the encoding of lengths:
 * Kafka's newer versions (KIP-482) write them as variable-length integers plus
 * one, and end every structure with tagged fields.
 */
export class WireWriter {
  readonly flexible: boolean;
  #bytes = Buffer.allocUnsafe(INITIAL_BYTES);
  #length = 0;

  static create(options: { flexible: boolean }): WireWriter {
    return new WireWriter(options.flexible);
  }

  private constructor(flexible: boolean) {
    this.flexible = flexible;
  }

  /** What was written so far. */
  toBuffer(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  int8(value: number): this {
    this.#length = this.#room(1).writeInt8(value, this.#length);
    return this;
  }

  int16(value: number): this {
    this.#length = this.#room(2).writeInt16BE(value, this.#length);
    return this;
  }

  int32(value: number): this {
    this.#length = this.#room(4).writeInt32BE(value, this.#length);
    return this;
  }

  int64(value: bigint): this {
    this.#length = this.#room(8).writeBigInt64BE(value, this.#length);
    return this;
  }

  boolean(value: boolean): this {
    return this.int8(value ? 1 : 0);
  }

  unsignedVarint(value: number): this {
    let rest = value;
    while (rest > 0x7f) {
      this.#byte((rest % 0x80) + 0x80);
      rest = Math.floor(rest / 0x80);
    }
    return this.#byte(rest);
  }

  /** A topic id as Kafka shows it; left out for none. */
  uuid(id?: string): this {
    const bytes = id ? Buffer.from(id, 'base64url') : Buffer.alloc(UUID_BYTES);
    if (bytes.length !== UUID_BYTES) {
      throw new RangeError(`'${id}' is no topic id`);
    }
    this.#length += bytes.copy(this.#room(UUID_BYTES), this.#length);
    return this;
  }

  /** A string, or null where the field may be null. */
  string(value: string | undefined): this {
    if (value === undefined) {
      return this.flexible ? this.unsignedVarint(0) : this.int16(-1);
    }
    const size = Buffer.byteLength(value);
    if (this.flexible) {
      this.unsignedVarint(size + 1);
    } else {
      this.int16(size);
    }
    this.#length += this.#room(size).write(value, this.#length, 'utf8');
    return this;
  }

  /** An array, or null where the field may be null. */
  array<TItem>(
    items: readonly TItem[] | undefined,
    write: (item: TItem) => unknown,
  ): this {
    if (items === undefined) {
      return this.flexible ? this.unsignedVarint(0) : this.int32(-1);
    }
    if (this.flexible) {
      this.unsignedVarint(items.length + 1);
    } else {
      this.int32(items.length);
    }
    items.forEach(write);
    return this;
  }

  /** Ends a structure: no tagged fields in flexible versions, nothing in others. */
  tags(): this {
    return this.flexible ? this.unsignedVarint(0) : this;
  }

  #byte(value: number): this {
    this.#length = this.#room(1).writeUInt8(value, this.#length);
    return this;
  }

  #room(size: number): Buffer {
    const needed = this.#length + size;
    if (needed > this.#bytes.length) {
      const grown = Buffer.allocUnsafe(
        Math.max(needed, this.#bytes.length * 2),
      );
      this.#bytes.copy(grown, 0, 0, this.#length);
      this.#bytes = grown;
    }
    return this.#bytes;
  }
}
