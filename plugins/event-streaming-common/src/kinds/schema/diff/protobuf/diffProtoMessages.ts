// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  isReserved,
  ProtoField,
  ProtoMessage,
} from '../../formats/protobuf/ProtoFile';
import { protoTypeText } from '../../formats/protobuf/protoTypeText';
import { FoundChange } from '../ChangeList';
import { ProtoContext } from './ProtoContext';
import { ProtoCase } from './protoRules';
import { relateProtoTypes } from './relateProtoTypes';

/** Compares the fields of two messages, by number and then by name. */
export function diffProtoMessages(
  context: ProtoContext,
  before: ProtoMessage,
  after: ProtoMessage,
): void {
  const byNumber = new Map(before.fields.map(field => [field.number, field]));
  const byName = new Map(before.fields.map(field => [field.name, field]));
  const numbers = new Set(after.fields.map(field => field.number));
  const kept = new Set<ProtoField>();
  for (const field of after.fields) {
    const named = byName.get(field.name);
    // A name whose number is taken by another field now is another field.
    const moved = named && !numbers.has(named.number) ? named : undefined;
    const old = byNumber.get(field.number) ?? moved;
    if (old) {
      kept.add(old);
      diffField(context, { before, after, old, now: field });
    } else {
      addField(context, before, after, field);
    }
  }
  before.fields
    .filter(field => !kept.has(field))
    .forEach(field => removeField(context, before, after, field));
}

interface FieldSides {
  before: ProtoMessage;
  after: ProtoMessage;
  old: ProtoField;
  now: ProtoField;
}

function addField(
  context: ProtoContext,
  before: ProtoMessage,
  after: ProtoMessage,
  field: ProtoField,
): void {
  const { name, number } = field;
  const rule =
    field.label === 'required' ? 'field-added-required' : 'field-added';
  const wasReserved =
    isReserved(before.reserved, number) || isReserved(before.reserved, name);
  context.list.add(wasReserved ? 'field-added-reserved' : rule, {
    path: `${after.localName}.${name}`,
    name,
    afterPointer: `.${after.name}.${name}`,
    after: protoTypeText(context.after, field),
    words: { number: String(number) },
  });
}

function removeField(
  context: ProtoContext,
  before: ProtoMessage,
  after: ProtoMessage,
  field: ProtoField,
): void {
  context.list.add(removalCase(after, field), {
    path: `${before.localName}.${field.name}`,
    name: field.name,
    beforePointer: `.${before.name}.${field.name}`,
    before: protoTypeText(context.before, field),
    words: { number: String(field.number) },
  });
}

function removalCase(after: ProtoMessage, field: ProtoField): ProtoCase {
  if (field.label === 'required') {
    return 'field-removed-required';
  }
  // Both are needed: the number for the bytes, the name for JSON.
  return isReserved(after.reserved, field.number) &&
    isReserved(after.reserved, field.name)
    ? 'field-removed-reserved'
    : 'field-removed';
}

function diffField(context: ProtoContext, sides: FieldSides): void {
  const { before, after, old, now } = sides;
  const at: FoundChange = {
    path: `${after.localName}.${now.name}`,
    name: now.name,
    beforePointer: `.${before.name}.${old.name}`,
    afterPointer: `.${after.name}.${now.name}`,
    words: { number: String(now.number), old: old.name },
  };
  const add = (rule: ProtoCase, was?: string, is?: string) =>
    context.list.add(rule, { ...at, before: was, after: is });
  if (old.name !== now.name) {
    add('renamed', old.name, now.name);
  }
  if (old.number !== now.number) {
    add('number-changed', String(old.number), String(now.number));
  }
  const relation = relateProtoTypes(context, old, now);
  if (relation !== 'same') {
    const was = protoTypeText(context.before, old);
    add(`type-${relation}`, was, protoTypeText(context.after, now));
  }
  diffPresence(old, now, add);
  diffWords(old, now, add);
}

type Add = (rule: ProtoCase, was?: string, is?: string) => void;

function diffPresence(old: ProtoField, now: ProtoField, add: Add): void {
  const was = old.label === 'required';
  const is = now.label === 'required';
  if (was !== is) {
    add(is ? 'made-required' : 'made-optional');
  } else if (old.label === 'single' && now.label === 'optional') {
    add('presence-changed', 'plain', 'now tells whether it was set');
  } else if (old.label === 'optional' && now.label === 'single') {
    add('presence-changed', 'optional', 'no longer tells whether it was set');
  }
  if (old.oneof !== now.oneof) {
    const text = now.oneof
      ? `belongs to the choice '${now.oneof}' now`
      : `left the choice '${old.oneof}'`;
    add('oneof-changed', old.oneof, text);
  }
}

function diffWords(old: ProtoField, now: ProtoField, add: Add): void {
  if (old.default !== now.default) {
    const rule =
      old.default === undefined ? 'default-added' : 'default-changed';
    add(
      now.default === undefined ? 'default-removed' : rule,
      old.default,
      now.default,
    );
  }
  if (old.doc !== now.doc) {
    add('doc-changed', old.doc, now.doc);
  }
}
