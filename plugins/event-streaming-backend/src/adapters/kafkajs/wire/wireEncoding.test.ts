// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { WireReader } from './WireReader';
import { WireWriter } from './WireWriter';

const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;

const record = fc.record({
  flexible: fc.boolean(),
  int8: fc.integer({ min: -128, max: 127 }),
  int16: fc.integer({ min: -32_768, max: 32_767 }),
  int32: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  int64: fc.bigInt({ min: INT64_MIN, max: INT64_MAX }),
  boolean: fc.boolean(),
  text: fc.option(fc.string({ unit: 'binary', maxLength: 400 }), {
    nil: undefined,
  }),
  // Long enough for a length of two bytes in the flexible encoding.
  list: fc.array(fc.string({ maxLength: 10 }), { maxLength: 300 }),
});

describe('the encoding of requests and answers', () => {
  it('reads back what it wrote, in both encodings', () => {
    fc.assert(
      fc.property(record, value => {
        const writer = WireWriter.create(value);
        writer.int8(value.int8).int16(value.int16).int32(value.int32);
        writer.int64(value.int64).boolean(value.boolean).string(value.text);
        writer.array(value.list, item => writer.string(item)).tags();

        const reader = WireReader.create(writer.toBuffer(), value);

        expect(reader.int8()).toBe(value.int8);
        expect(reader.int16()).toBe(value.int16);
        expect(reader.int32()).toBe(value.int32);
        expect(reader.int64()).toBe(value.int64);
        expect(reader.boolean()).toBe(value.boolean);
        expect(reader.nullableString()).toBe(value.text);
        expect(reader.array(() => reader.string())).toEqual(value.list);
        reader.tags();
        expect(() => reader.int8()).toThrow(RangeError);
      }),
    );
  });

  it('reads back every variable-length integer of 32 bits', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 32 - 1 }), value => {
        const bytes = WireWriter.create({ flexible: true })
          .unsignedVarint(value)
          .toBuffer();

        expect(
          WireReader.create(bytes, { flexible: true }).unsignedVarint(),
        ).toBe(value);
      }),
    );
  });

  it.each([
    [true, 'ab', '036162'],
    [true, undefined, '00'],
    [false, 'ab', '00026162'],
    [false, undefined, 'ffff'],
  ])(
    'writes a string as Kafka does (flexible: %s, %s)',
    (flexible, text, hex) => {
      const bytes = WireWriter.create({ flexible }).string(text).toBuffer();

      expect(bytes.toString('hex')).toBe(hex);
    },
  );

  it.each([
    [true, [7], '0207'],
    [true, undefined, '00'],
    [false, [7], '0000000107'],
    [false, undefined, 'ffffffff'],
  ])(
    'writes an array as Kafka does (flexible: %s, %s)',
    (flexible, items, hex) => {
      const writer = WireWriter.create({ flexible });

      writer.array(items, item => writer.int8(item));

      expect(writer.toBuffer().toString('hex')).toBe(hex);
    },
  );

  it('offers tagged fields and steps over them', () => {
    // Two fields: tag 2 with one byte, tag 9 with two; then the next value.
    const bytes = Buffer.from('0202012a09020102' + '07', 'hex');
    const reader = WireReader.create(bytes, { flexible: true });
    const seen: [number, number][] = [];

    reader.tags((tag, field) => seen.push([tag, field.int8()]));

    expect(seen).toEqual([
      [2, 42],
      [9, 1],
    ]);
    expect(reader.int8()).toBe(7);
  });

  it('gives other work its turn while it reads a long array', async () => {
    const writer = WireWriter.create({ flexible: true });
    writer.array(
      Array.from({ length: 1_200 }, (_, i) => i),
      item => writer.int32(item),
    );
    const reader = WireReader.create(writer.toBuffer(), { flexible: true });
    let turns = 0;
    const other = setInterval(() => {
      turns += 1;
    }, 0);

    const reading = reader.arrayInSlices(() => {
      const until = performance.now() + 0.01;
      while (performance.now() < until); // slow enough for a timer to be due
      return reader.int32();
    });
    const items = await reading;
    clearInterval(other);

    expect(items).toHaveLength(1_200);
    expect(turns).toBeGreaterThan(0);
  });

  it('says how short an answer is that ends too early', () => {
    const reader = WireReader.create(Buffer.from([0, 9, 65]), {
      flexible: false,
    });

    expect(() => reader.string()).toThrow(
      'The answer ends after 3 bytes where at least 11 were expected',
    );
  });
});
