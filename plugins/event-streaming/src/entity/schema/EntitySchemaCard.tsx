// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { EntitySchema } from './EntitySchema';
import { SchemaCard } from './SchemaCard';

/** On the entity of a schema: how it is, and the way to its page. */
export function EntitySchemaCard() {
  return (
    <EntitySchema>{schema => <SchemaCard schema={schema} />}</EntitySchema>
  );
}
