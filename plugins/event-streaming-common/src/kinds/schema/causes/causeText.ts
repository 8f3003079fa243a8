// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaFormat } from '../formats/SchemaFormat';
import { RegistryCause } from './RegistryCause';

interface CausePattern {
  pattern: RegExp;
  says: string;
}

const AVRO: readonly CausePattern[] = [
  {
    pattern: /^reader union lacking writer type: (\w+)$/,
    says: 'The reader takes no {1} here that the writer writes; for a record, something inside it does not fit.',
  },
  {
    pattern: /^reader type: (\w+) not compatible with writer type: (\w+)$/,
    says: 'What was written as {2} cannot be read as {1}.',
  },
  {
    pattern: /^expected: ([\w.]+)$/,
    says: "The type has another name than '{1}', which the data was written with.",
  },
  {
    pattern: /^\[(.+)\]$/,
    says: 'The reader does not know {1} and its enum has no default.',
  },
  {
    pattern: /^([A-Za-z_]\w*)$/,
    says: "The reader needs '{1}', the writer does not write it, and no default stands in.",
  },
];

const JSON_SCHEMA: readonly CausePattern[] = [
  {
    pattern: /^A new required property was added/,
    says: 'A field is required now that was not before.',
  },
  {
    pattern: /^Subschema type changed/,
    says: 'The type here is another one than before.',
  },
  {
    pattern: /^Enum type values member removed/,
    says: 'A value that was allowed is not allowed any more.',
  },
  {
    pattern: /property schemas narrowed/i,
    says: 'The fields of this object allow less than before. In an object that takes fields that are not listed, an added field does so too: old data may hold a field of that name with any value.',
  },
  {
    pattern: /(length|minimum|maximum|items).*(decreased|increased|added)/i,
    says: 'A limit here is tighter than before.',
  },
  {
    pattern: /additional properties/i,
    says: 'The object takes fewer fields than before.',
  },
];

const PROTOBUF: readonly CausePattern[] = [
  {
    pattern: /^Field type changed, message (\S+) , before: (\S+) , after (\S+)/,
    says: 'A field of {1} was {2} and is now {3}.',
  },
  {
    // The registry counts the number and the name: one field counts as two.
    pattern: /fields? removed without reservation, message (\S+)/,
    says: 'A field of {1} was removed, and its number and its name are not reserved.',
  },
  {
    pattern: /reserved/i,
    says: 'A number or name that is or was reserved is used.',
  },
];

const PATTERNS: Record<SchemaFormat, readonly CausePattern[]> = {
  avro: AVRO,
  'json-schema': JSON_SCHEMA,
  cloudevents: JSON_SCHEMA,
  protobuf: PROTOBUF,
};

/** A cause in plain words by its text alone; its own text where that says nothing. */
export function causeText(format: SchemaFormat, cause: RegistryCause): string {
  for (const { pattern, says } of PATTERNS[format]) {
    const match = cause.description.match(pattern);
    if (match) {
      return says.replace(/\{(\d)\}/g, (_, index) => match[Number(index)]);
    }
  }
  return cause.description;
}
