// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  isReserved,
  ProtoEnum,
  ProtoEnumValue,
} from '../../formats/protobuf/ProtoFile';
import { FoundChange } from '../ChangeList';
import { ProtoContext } from './ProtoContext';

/** Compares the values of two enums, by name and then by number. */
export function diffProtoEnums(
  { list }: ProtoContext,
  before: ProtoEnum,
  after: ProtoEnum,
): void {
  const at: FoundChange = {
    path: after.localName,
    name: after.localName,
    beforePointer: `.${before.name}`,
    afterPointer: `.${after.name}`,
  };
  const { same, renamed, gone, added } = pairValues(before, after);
  for (const [old, now] of same) {
    if (old.number !== now.number) {
      list.add('symbol-number-changed', {
        ...at,
        before: String(old.number),
        after: String(now.number),
        words: { symbol: now.name },
      });
    }
    if (old.doc !== now.doc) {
      const name = `${after.localName}.${now.name}`;
      list.add('doc-changed', {
        ...at,
        name,
        before: old.doc,
        after: now.doc,
      });
    }
  }
  for (const [old, now] of renamed) {
    list.add('symbol-renamed', { ...at, before: old.name, after: now.name });
  }
  for (const value of added) {
    list.add('symbol-added', { ...at, after: value.name });
  }
  for (const value of gone) {
    const rule = isReserved(after.reserved, value.number)
      ? 'symbol-removed-reserved'
      : 'symbol-removed';
    const words = { number: String(value.number) };
    list.add(rule, { ...at, before: value.name, words });
  }
}

type Pair = [before: ProtoEnumValue, after: ProtoEnumValue];

function pairValues(before: ProtoEnum, after: ProtoEnum) {
  const byName = new Map(before.values.map(value => [value.name, value]));
  const same: Pair[] = [];
  const renamed: Pair[] = [];
  const unnamed = after.values.filter(value => {
    const old = byName.get(value.name);
    if (old) {
      same.push([old, value]);
      byName.delete(value.name);
    }
    return !old;
  });
  const byNumber = new Map(
    [...byName.values()].map(value => [value.number, value]),
  );
  const added = unnamed.filter(value => {
    const old = byNumber.get(value.number);
    if (old) {
      renamed.push([old, value]);
      byNumber.delete(value.number);
      byName.delete(old.name);
    }
    return !old;
  });
  return { same, renamed, gone: [...byName.values()], added };
}
