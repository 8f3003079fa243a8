// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ProtoField, ProtoFile } from './ProtoFile';
import { wellKnownText } from './protoScalars';

/** The type of a field in plain words. */
export function protoTypeText(file: ProtoFile, field: ProtoField): string {
  const type =
    field.typeName === undefined
      ? field.type
      : file.index.get(field.typeName)!.localName;
  const single = wellKnownText(field.type) ?? type;
  if (field.mapKey !== undefined) {
    return `map of ${single}`;
  }
  return field.label === 'repeated' ? `list of ${single}` : single;
}
