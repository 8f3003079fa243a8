// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ProtoFile,
  ProtoType,
  reservedText,
} from '../../formats/protobuf/ProtoFile';
import { readProto } from '../../formats/protobuf/readProto';
import { ChangeList } from '../ChangeList';
import { SchemaDiff } from '../SchemaChange';
import { SchemaSide } from '../SchemaSide';
import { diffProtoEnums } from './diffProtoEnums';
import { diffProtoMessages } from './diffProtoMessages';
import { ProtoContext } from './ProtoContext';
import { PROTO_RULES } from './protoRules';

/**
 * What changed between two versions of a Protobuf file. Messages are matched
 * by name, fields and values by number.
 *
 * @throws SchemaSyntaxError
 */
export function diffProtobuf(
  before: SchemaSide,
  after: SchemaSide,
): SchemaDiff {
  const list = new ChangeList(PROTO_RULES);
  const context: ProtoContext = {
    before: readProto(before.content, before.references),
    after: readProto(after.content, after.references),
    list,
  };
  diffPackages(context);
  const old = byLocalName(context.before);
  const now = byLocalName(context.after);
  for (const type of now.values()) {
    const match = old.get(type.localName);
    if (match && match.kind === type.kind) {
      diffTypes(context, match, type);
    } else {
      addType(context, type);
    }
  }
  for (const type of old.values()) {
    if (now.get(type.localName)?.kind !== type.kind) {
      removeType(context, type);
    }
  }
  return list.finish();
}

function diffPackages({ before, after, list }: ProtoContext): void {
  if (before.package !== after.package) {
    list.add('package-changed', {
      path: '',
      name: 'package',
      before: before.package || 'none',
      after: after.package || 'none',
    });
  }
}

function byLocalName(file: ProtoFile): Map<string, ProtoType> {
  return new Map(file.types.map(type => [type.localName, type]));
}

function addType({ list }: ProtoContext, type: ProtoType): void {
  list.add('message-added', {
    path: type.localName,
    name: type.localName,
    afterPointer: `.${type.name}`,
    words: { what: type.kind },
  });
}

function removeType({ list }: ProtoContext, type: ProtoType): void {
  list.add('message-removed', {
    path: type.localName,
    name: type.localName,
    beforePointer: `.${type.name}`,
    words: { what: type.kind },
  });
}

function diffTypes(
  context: ProtoContext,
  old: ProtoType,
  now: ProtoType,
): void {
  if (old.kind === 'message' && now.kind === 'message') {
    diffProtoMessages(context, old, now);
  } else if (old.kind === 'enum' && now.kind === 'enum') {
    diffProtoEnums(context, old, now);
  }
  const at = {
    path: now.localName,
    name: now.localName,
    beforePointer: `.${old.name}`,
    afterPointer: `.${now.name}`,
  };
  const before = old.reserved.map(reservedText);
  const after = now.reserved.map(reservedText);
  after
    .filter(one => !before.includes(one))
    .forEach(one => context.list.add('reserved-added', { ...at, after: one }));
  before
    .filter(one => !after.includes(one))
    .forEach(one =>
      context.list.add('reserved-removed', { ...at, before: one }),
    );
  if (old.doc !== now.doc) {
    context.list.add('doc-changed', { ...at, before: old.doc, after: now.doc });
  }
}
