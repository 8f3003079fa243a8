// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ParsedSchema,
  SchemaDraft,
  SchemaIdentity,
  SchemaTarget,
} from '@sluice/plugin-event-streaming-common';

/** What a draft is about, to tell whether another schema is about the same. */
export function draftIdentity(
  { registry, group, artifact }: SchemaTarget,
  parsed: Pick<ParsedSchema, 'name' | 'namespace'> | undefined,
  references: SchemaDraft['references'] = [],
): SchemaIdentity {
  const { name, namespace } = parsed ?? {};
  return {
    ...{ registry, group, artifact, references },
    recordName: name !== undefined && namespace ? `${namespace}.${name}` : name,
  };
}
