// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  AvroDocument,
  AvroLogical,
  AvroType,
  resolveAvro,
  shortNameOf,
} from './AvroType';

const LOGICAL: Record<string, string> = {
  date: 'date',
  'time-millis': 'time of day (milliseconds)',
  'time-micros': 'time of day (microseconds)',
  'timestamp-millis': 'time (milliseconds)',
  'timestamp-micros': 'time (microseconds)',
  'timestamp-nanos': 'time (nanoseconds)',
  'local-timestamp-millis': 'local time (milliseconds)',
  'local-timestamp-micros': 'local time (microseconds)',
  'local-timestamp-nanos': 'local time (nanoseconds)',
  uuid: 'UUID',
  duration: 'duration',
};

/** A type in plain words, without the null of a nullable one. */
export function avroTypeText(doc: AvroDocument, named: AvroType): string {
  const type = resolveAvro(doc, named);
  switch (type.kind) {
    case 'primitive':
      return logicalText(type.logical) ?? type.name;
    case 'array':
      return `list of ${avroTypeText(doc, type.items)}`;
    case 'map':
      return `map of ${avroTypeText(doc, type.values)}`;
    case 'union':
      return unionText(doc, type.branches);
    case 'fixed':
      return (
        logicalText(type.logical) ??
        `${shortNameOf(type.name)} (${type.size} bytes)`
      );
    default:
      return shortNameOf(type.name);
  }
}

function unionText(doc: AvroDocument, branches: AvroType[]): string {
  const texts = branches
    .filter(branch => !isNull(branch))
    .map(branch => avroTypeText(doc, branch));
  if (texts.length === 0) {
    return 'null';
  }
  return texts.length === 1 ? texts[0] : `one of ${texts.join(', ')}`;
}

export function isNull(type: AvroType): boolean {
  return type.kind === 'primitive' && type.name === 'null';
}

function logicalText(logical: AvroLogical | undefined): string | undefined {
  if (logical?.name === 'decimal') {
    return `decimal (${logical.precision ?? '?'}, ${logical.scale ?? 0})`;
  }
  return logical && LOGICAL[logical.name];
}
