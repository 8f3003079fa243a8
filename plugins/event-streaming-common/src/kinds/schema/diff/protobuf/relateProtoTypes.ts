// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ProtoField, ProtoFile } from '../../formats/protobuf/ProtoFile';
import { ProtoContext } from './ProtoContext';

export type ProtoRelation =
  | 'same'
  | 'widened'
  | 'narrowed'
  | 'alike'
  | 'changed';

/** Types whose bytes are read as each other, the narrow ones first. */
const ALIKE: readonly (readonly string[])[] = [
  ['bool', 'int32', 'uint32', 'int64', 'uint64', 'enum'],
  ['sint32', 'sint64'],
  ['fixed32', 'sfixed32'],
  ['fixed64', 'sfixed64'],
  ['string', 'bytes'],
];

const WIDER: Record<string, readonly string[]> = {
  bool: ['int32', 'uint32', 'int64', 'uint64'],
  int32: ['int64'],
  uint32: ['uint64', 'int64'],
  sint32: ['sint64'],
  enum: ['int32', 'int64'],
  string: ['bytes'],
};

export function relateProtoTypes(
  context: ProtoContext,
  old: ProtoField,
  now: ProtoField,
): ProtoRelation {
  const wasList = old.label === 'repeated';
  const isList = now.label === 'repeated';
  if (old.mapKey !== now.mapKey || wasList !== isList) {
    return 'changed';
  }
  const before = wireName(context.before, old);
  const after = wireName(context.after, now);
  if (before === after) {
    return isSameName(context, old, now) ? 'same' : 'alike';
  }
  if (WIDER[before]?.includes(after)) {
    return 'widened';
  }
  if (WIDER[after]?.includes(before)) {
    return 'narrowed';
  }
  return ALIKE.some(group => group.includes(before) && group.includes(after))
    ? 'alike'
    : 'changed';
}

function wireName(file: ProtoFile, field: ProtoField): string {
  const type = typeOf(file, field);
  if (type?.kind === 'enum') {
    return 'enum';
  }
  return type ? type.localName : field.type.replace(/^\./, '');
}

/** Enums are one on the wire, whatever they are called. */
function isSameName(
  context: ProtoContext,
  old: ProtoField,
  now: ProtoField,
): boolean {
  const before = typeOf(context.before, old)?.localName;
  const after = typeOf(context.after, now)?.localName;
  return before === after;
}

function typeOf(file: ProtoFile, field: ProtoField) {
  return field.typeName === undefined
    ? undefined
    : file.index.get(field.typeName);
}
