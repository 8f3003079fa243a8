// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import * as fc from 'fast-check';
import { anyProto } from '../../formats/__testUtils__/anySchema';
import {
  PROTOBUF_CHANGES,
  proto3,
  message,
} from '../__testUtils__/protobufChanges';
import { worstOf } from '../__testUtils__/SchemaChangeCase';
import { diffSchemas } from '../diffSchemas';
import { judgeDiff } from '../judgeDiff';

function diff(before: string, after: string) {
  const format = 'protobuf' as const;
  return diffSchemas({
    format,
    before: { content: before },
    after: { content: after },
  });
}

describe('changes of a Protobuf file', () => {
  it.each(PROTOBUF_CHANGES)('tell $title', each => {
    const { changes } = diff(each.before, each.after);
    expect(changes.map(change => change.kind)).toEqual(each.kinds);
    expect(worstOf(changes.map(change => change.oldData))).toBe(each.oldData);
    expect(worstOf(changes.map(change => change.oldReaders))).toBe(
      each.oldReaders,
    );
  });

  it('warn when a reserved number comes back', () => {
    const { changes } = diff(message('reserved 2;'), message('int32 a = 2;'));
    expect(changes).toMatchObject([
      { kind: 'field-added', oldData: { level: 'risky' } },
      { kind: 'reserved-removed' },
    ]);
  });

  it('do not guess a rename: the number says it', () => {
    const [change] = diff(
      message('string a = 2;'),
      message('string b = 2;'),
    ).changes;
    expect(change).toMatchObject({
      guessed: false,
      path: 'M.b',
      beforePointer: '.M.a',
      afterPointer: '.M.b',
    });
  });

  it('tell another package once, and match the messages all the same', () => {
    const inPackage = (name: string) =>
      proto3(`package ${name};`, 'message M { string a = 1; }');
    expect(diff(inPackage('a.v1'), inPackage('a.v2')).changes).toMatchObject([
      { kind: 'type-renamed', before: 'a.v1', after: 'a.v2' },
    ]);
  });

  it('are none between a file and itself', () => {
    fc.assert(
      fc.property(anyProto, file => {
        expect(diff(file, file).changes).toEqual([]);
      }),
    );
  });

  it('never break BACKWARD by a field with a new number and name', () => {
    fc.assert(
      fc.property(anyProto, file => {
        const after = file.replace(
          'message Event {',
          'message Event {\n  string fresh = 99;',
        );
        expect(judgeDiff(diff(file, after), 'BACKWARD').verdict).toBe(
          'not-breaking',
        );
      }),
    );
  });

  it('are found for any two files', () => {
    fc.assert(
      fc.property(anyProto, anyProto, (before, after) => {
        const { changes } = diff(before, after);
        expect(
          changes.every(
            change =>
              !/\{\w+\}/.test(
                change.summary + change.oldData.says + change.oldReaders.says,
              ),
          ),
        ).toBe(true);
      }),
    );
  });
});
