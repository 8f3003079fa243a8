// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Types that are no messages and no enums. */
export const PROTO_SCALARS: readonly string[] = [
  'double',
  'float',
  'int32',
  'uint32',
  'sint32',
  'fixed32',
  'sfixed32',
  'int64',
  'uint64',
  'sint64',
  'fixed64',
  'sfixed64',
  'bool',
  'string',
  'bytes',
];

const WELL_KNOWN: Record<string, string> = {
  Timestamp: 'time',
  Duration: 'duration',
  Any: 'any message',
  Struct: 'JSON object',
  Value: 'JSON value',
  ListValue: 'JSON list',
  Empty: 'empty',
  FieldMask: 'field mask',
  StringValue: 'optional string',
  BoolValue: 'optional bool',
  Int32Value: 'optional int32',
  Int64Value: 'optional int64',
  UInt32Value: 'optional uint32',
  UInt64Value: 'optional uint64',
  FloatValue: 'optional float',
  DoubleValue: 'optional double',
  BytesValue: 'optional bytes',
};

/** Words for a type that every implementation brings along. */
export function wellKnownText(type: string): string | undefined {
  const name = type.match(/^\.?google\.protobuf\.(\w+)$/)?.[1];
  return name === undefined ? undefined : WELL_KNOWN[name] ?? name;
}
