// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { JsonSchemaDocument } from '../../formats/json-schema/JsonSchemaDocument';
import { SchemaSide } from '../SchemaSide';
import { ChangeList } from '../ChangeList';
import { SchemaDiff } from '../SchemaChange';
import { JsonSchemaComparison } from './JsonSchemaComparison';
import { JSON_SCHEMA_RULES } from './jsonSchemaRules';

/**
 * What changed between two versions of a JSON Schema.
 *
 * @throws SchemaSyntaxError
 */
export function diffJsonSchema(
  before: SchemaSide,
  after: SchemaSide,
): SchemaDiff {
  const list = new ChangeList(JSON_SCHEMA_RULES);
  const old = JsonSchemaDocument.read(before.content, before.references);
  const now = JsonSchemaDocument.read(after.content, after.references);
  new JsonSchemaComparison(old, now, list).schemas(
    old.resolve(old.root),
    now.resolve(now.root),
    { path: '', name: '' },
  );
  return list.finish();
}
