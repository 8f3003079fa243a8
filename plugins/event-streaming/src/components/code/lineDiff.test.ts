// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { lineDiff } from './lineDiff';

const texts = fc
  .array(fc.constantFrom('a', 'b', 'c', '{', '}', ''), { maxLength: 40 })
  .map(lines => lines.join('\n'));

describe('lineDiff', () => {
  it('gives back both texts, whatever they are', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const blocks = lineDiff(before, after);
        expect(blocks.flatMap(block => block.before).join('\n')).toBe(before);
        expect(blocks.flatMap(block => block.after).join('\n')).toBe(after);
        for (const block of blocks) {
          expect(
            block.kind === 'same'
              ? block.before
              : [...block.before, ...block.after].length > 0,
          ).toEqual(block.kind === 'same' ? block.after : true);
        }
      }),
    );
  });

  it('finds nothing changed between a text and itself', () => {
    fc.assert(
      fc.property(texts, text => {
        expect(lineDiff(text, text).map(({ kind }) => kind)).toEqual(['same']);
      }),
    );
  });

  it('tells what stayed from what replaced what', () => {
    expect(lineDiff('{\n "a"\n "b"\n}', '{\n "a"\n "c"\n "d"\n}')).toEqual([
      { kind: 'same', before: ['{', ' "a"'], after: ['{', ' "a"'] },
      { kind: 'changed', before: [' "b"'], after: [' "c"', ' "d"'] },
      { kind: 'same', before: ['}'], after: ['}'] },
    ]);
  });

  it('keeps unchanged lines between two changes apart', () => {
    const kinds = lineDiff('a\nb\nc', 'x\nb\ny').map(({ kind }) => kind);
    expect(kinds).toEqual(['changed', 'same', 'changed']);
  });

  it('shows texts that have nothing in common as replaced', () => {
    const long = (mark: string) =>
      Array.from({ length: 3000 }, (_, line) => `${mark}${line}`).join('\n');
    const [block, ...others] = lineDiff(long('a'), long('b'));
    expect(others).toEqual([]);
    expect(block.before).toHaveLength(3000);
  });
});
