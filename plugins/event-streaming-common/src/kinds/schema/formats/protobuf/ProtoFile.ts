// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaReference } from '../SchemaTree';

/** The largest number that a field can have. */
export const MAX_NUMBER = 536_870_911;

/** A field of a message. */
export interface ProtoField {
  name: string;
  number: number;
  /** `single` has no label: proto3, where absence and zero are one. */
  label: 'single' | 'optional' | 'required' | 'repeated';
  /** As it is written. */
  type: string;
  /** Full name of the message or enum; left out for scalars and what is missing. */
  typeName?: string;
  /** Type of the key, where it is a map. */
  mapKey?: string;
  oneof?: string;
  default?: string;
  doc?: string;
  deprecated: boolean;
  line?: number;
  offset: number;
}

/** Numbers from and to, or a name. */
export type ProtoReserved = readonly [from: number, to: number] | string;

export interface ProtoMessage {
  kind: 'message';
  /** With the package. */
  name: string;
  /** Without the package. */
  localName: string;
  doc?: string;
  fields: ProtoField[];
  reserved: ProtoReserved[];
  offset: number;
}

export interface ProtoEnumValue {
  name: string;
  number: number;
  doc?: string;
}

export interface ProtoEnum {
  kind: 'enum';
  name: string;
  localName: string;
  doc?: string;
  values: ProtoEnumValue[];
  reserved: ProtoReserved[];
  offset: number;
}

export type ProtoType = ProtoMessage | ProtoEnum;

/** A Protobuf file with what it imports. */
export interface ProtoFile {
  /** Such as `proto3`. */
  syntax: string;
  package: string;
  /** Its own messages and enums, in the order of the file. */
  types: ProtoType[];
  /** By full name, those of imports too. */
  index: ReadonlyMap<string, ProtoType>;
  imports: SchemaReference[];
}

export function reservedText(reserved: ProtoReserved): string {
  if (typeof reserved === 'string') {
    return `"${reserved}"`;
  }
  const [from, to] = reserved;
  return from === to
    ? String(from)
    : `${from} to ${to === MAX_NUMBER ? 'max' : to}`;
}

/** Whether a number or a name must not be used again. */
export function isReserved(
  reserved: readonly ProtoReserved[],
  key: number | string,
): boolean {
  return reserved.some(one =>
    typeof one === 'string' || typeof key === 'string'
      ? one === key
      : one[0] <= key && key <= one[1],
  );
}
