// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { FieldBudget } from '../FieldBudget';
import {
  ParsedSchema,
  ReferencedSchema,
  SchemaField,
  SchemaTypeSummary,
} from '../SchemaTree';
import {
  ProtoField,
  ProtoFile,
  ProtoMessage,
  ProtoType,
  reservedText,
} from './ProtoFile';
import { PROTO_SCALARS, wellKnownText } from './protoScalars';
import { protoTypeText } from './protoTypeText';
import { readProto } from './readProto';

/**
 * Reads a Protobuf file into the common tree: the fields are those of its
 * first message, which is what serializers take where nothing else is said.
 *
 * @throws SchemaSyntaxError
 */
export function parseProtobuf(
  text: string,
  references: readonly ReferencedSchema[],
): ParsedSchema {
  const file = readProto(text, references);
  const main = file.types.find(
    (type): type is ProtoMessage => type.kind === 'message',
  );
  const budget = new FieldBudget();
  return {
    format: 'protobuf',
    dialect: file.syntax,
    name: main?.localName ?? file.types[0]?.localName,
    namespace: file.package === '' ? undefined : file.package,
    doc: main?.doc,
    type: main ? `message ${main.localName}` : 'no message',
    fields: main ? fieldsOf({ file, budget }, main, '', []) : [],
    types: file.types.map(summaryOf),
    references: file.imports,
    truncated: budget.truncated,
  };
}

interface TreeContext {
  file: ProtoFile;
  budget: FieldBudget;
}

function fieldsOf(
  context: TreeContext,
  message: ProtoMessage,
  path: string,
  outer: readonly string[],
): SchemaField[] {
  return outer.includes(message.name)
    ? []
    : message.fields.flatMap(field =>
        fieldOf(context, message, field, path, [...outer, message.name]),
      );
}

function fieldOf(
  context: TreeContext,
  message: ProtoMessage,
  field: ProtoField,
  parent: string,
  outer: readonly string[],
): SchemaField[] {
  if (!context.budget.take(outer.length)) {
    return [];
  }
  const { file } = context;
  const type =
    field.typeName === undefined ? undefined : file.index.get(field.typeName);
  const path = parent === '' ? field.name : `${parent}.${field.name}`;
  const inner = `${path}${suffixOf(field)}`;
  return [
    {
      path,
      pointer: `.${message.name}.${field.name}`,
      name: field.name,
      type: protoTypeText(file, field),
      nullable: false,
      required: field.label === 'required',
      default: field.default,
      doc: field.doc,
      symbols:
        type?.kind === 'enum' ? type.values.map(({ name }) => name) : undefined,
      number: field.number,
      limits: field.oneof ? [`only one of ${field.oneof} is set`] : undefined,
      deprecated: field.deprecated || undefined,
      recursive:
        (type?.kind === 'message' && outer.includes(type.name)) || undefined,
      unresolved: isUnresolved(field, type) || undefined,
      line: field.line,
      fields:
        type?.kind === 'message' ? fieldsOf(context, type, inner, outer) : [],
      branches: [],
    },
  ];
}

function isUnresolved(field: ProtoField, type: ProtoType | undefined): boolean {
  return (
    !type &&
    !PROTO_SCALARS.includes(field.type) &&
    wellKnownText(field.type) === undefined
  );
}

function suffixOf(field: ProtoField): string {
  if (field.mapKey !== undefined) {
    return '{}';
  }
  return field.label === 'repeated' ? '[]' : '';
}

function summaryOf(type: ProtoType): SchemaTypeSummary {
  const members = type.kind === 'message' ? type.fields : type.values;
  return {
    kind: type.kind,
    name: type.name,
    doc: type.doc,
    members: members.map(({ name, number }) => ({ name, number })),
    reserved: type.reserved.map(reservedText),
  };
}
