// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { membersOf } from './membersOf';

describe('membersOf', () => {
  const read = (text: string) =>
    [...membersOf(Buffer.from(text))].map(({ key, value }) => [
      key,
      JSON.parse(Buffer.from(value).toString()),
    ]);

  it('finds the members of any object, however it is written', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ unit: 'binary' }).filter(key => key !== '__proto__'),
          fc.jsonValue(),
        ),
        fc.constantFrom(undefined, 1, '\t', ' \n '),
        (object, space) => {
          const text = JSON.stringify(object, undefined, space);
          expect(read(` ${text}`)).toEqual(Object.entries(JSON.parse(text)));
        },
      ),
    );
  });

  it.each(['', '[]', '{', '{"a"', '{"a":1', '{"a\\":1}', '{"a":"}', '{1:2}'])(
    'refuses %j',
    text => {
      expect(() => read(text)).toThrow('not JSON');
    },
  );
});
