// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  AvroDocument,
  AvroType,
  resolveAvro,
} from '../../formats/avro/AvroType';

const WIDER: Record<string, readonly string[]> = {
  int: ['long', 'float', 'double'],
  long: ['float', 'double'],
  float: ['double'],
};

export type AvroRelation =
  | 'same'
  | 'widened'
  | 'narrowed'
  | 'interchangeable'
  | 'other';

/** How two types relate that are no unions and have no parts. */
export function avroRelation(before: AvroType, after: AvroType): AvroRelation {
  if (before.kind !== 'primitive' || after.kind !== 'primitive') {
    return 'other';
  }
  if (before.name === after.name) {
    return 'same';
  }
  if (WIDER[before.name]?.includes(after.name)) {
    return 'widened';
  }
  if (WIDER[after.name]?.includes(before.name)) {
    return 'narrowed';
  }
  const names = [before.name, after.name];
  return names.includes('string') && names.includes('bytes')
    ? 'interchangeable'
    : 'other';
}

/** Whether one of the branches reads what was written as a primitive of another name. */
export function isReadable(
  doc: AvroDocument,
  branches: readonly AvroType[],
  written: AvroType,
): boolean {
  return branches.some(branch => {
    const relation = avroRelation(written, resolveAvro(doc, branch));
    return relation === 'widened' || relation === 'interchangeable';
  });
}
