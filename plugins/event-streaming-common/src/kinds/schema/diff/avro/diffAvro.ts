// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { readAvro } from '../../formats/avro/readAvro';
import { ChangeList } from '../ChangeList';
import { SchemaDiff } from '../SchemaChange';
import { SchemaSide } from '../SchemaSide';
import { AvroComparison } from './AvroComparison';
import { AVRO_RULES } from './avroRules';

/**
 * What changed between two versions of an Avro schema.
 *
 * @throws SchemaSyntaxError
 */
export function diffAvro(before: SchemaSide, after: SchemaSide): SchemaDiff {
  const list = new ChangeList(AVRO_RULES);
  const old = readAvro(before.content, before.references);
  const now = readAvro(after.content, after.references);
  new AvroComparison(old, now, list).types(old.root, now.root, {
    path: '',
    name: '',
  });
  return list.finish();
}
