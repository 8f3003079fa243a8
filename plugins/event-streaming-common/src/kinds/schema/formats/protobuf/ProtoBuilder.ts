// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Enum, Field, MapField, Namespace, Type } from 'protobufjs';
import { jsonValueText } from '../json/jsonValueText';
import {
  ProtoEnum,
  ProtoField,
  ProtoMessage,
  ProtoReserved,
  ProtoType,
} from './ProtoFile';
import { ProtoOutline } from './ProtoOutline';

/** Takes over what the parser found, with the places that the outline knows. */
export class ProtoBuilder {
  readonly #outline: ProtoOutline;
  readonly #package: string;
  readonly #syntax: string;

  constructor(outline: ProtoOutline, packageName: string, syntax: string) {
    this.#outline = outline;
    this.#package = packageName;
    this.#syntax = syntax;
  }

  typesIn(parent: unknown): ProtoType[] {
    if (!(parent instanceof Namespace)) {
      return [];
    }
    return parent.nestedArray.flatMap((each): ProtoType[] => {
      if (each instanceof Type) {
        return [this.#message(each), ...this.typesIn(each)];
      }
      return each instanceof Enum ? [this.#enum(each)] : [];
    });
  }

  #message(type: Type): ProtoMessage {
    const { localName, ...named } = this.#named(type.fullName);
    return {
      kind: 'message',
      ...named,
      localName,
      fields: type.fieldsArray.map(field => this.#field(field, localName)),
      reserved: reservedOf(type.reserved),
    };
  }

  #enum(type: Enum): ProtoEnum {
    const { localName, ...named } = this.#named(type.fullName);
    return {
      kind: 'enum',
      ...named,
      localName,
      values: Object.entries(type.values).map(([name, number]) => ({
        name,
        number,
        doc: this.#outline.find(`${localName}.${name}`)?.doc,
      })),
      reserved: reservedOf(type.reserved),
    };
  }

  #named(fullName: string) {
    const name = fullName.replace(/^\./, '');
    const localName =
      this.#package === '' ? name : name.slice(this.#package.length + 1);
    const declared = this.#outline.find(localName);
    return {
      name,
      localName,
      doc: declared?.doc,
      offset: declared?.offset ?? 0,
    };
  }

  #field(field: Field, message: string): ProtoField {
    const declared = this.#outline.find(`${message}.${field.name}`);
    const options: Record<string, unknown> = field.options ?? {};
    const offset = declared?.offset ?? 0;
    return {
      name: field.name,
      number: field.id,
      label: labelOf(field, options, this.#syntax),
      type: field.type,
      mapKey: field instanceof MapField ? field.keyType : undefined,
      oneof: options.proto3_optional ? undefined : field.partOf?.name,
      default:
        'default' in options ? jsonValueText(options.default) : undefined,
      doc: declared?.doc,
      deprecated: options.deprecated === true,
      line: this.#outline.lines.lineAt(offset),
      offset,
    };
  }
}

function labelOf(
  field: Field,
  options: Record<string, unknown>,
  syntax: string,
): ProtoField['label'] {
  const { rule } = field.toJSON();
  if (rule === 'required' || rule === 'repeated') {
    return rule;
  }
  const isOptional = options.proto3_optional || syntax === 'proto2';
  return isOptional && !field.map ? 'optional' : 'single';
}

function reservedOf(
  reserved: readonly (number[] | string)[] | undefined,
): ProtoReserved[] {
  return (reserved ?? []).map(each =>
    typeof each === 'string' ? each : ([each[0], each[1]] as const),
  );
}
