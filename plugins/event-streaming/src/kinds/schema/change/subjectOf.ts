// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaDetail } from '@sluice/plugin-event-streaming-common';
import { SchemaSubject } from './SchemaSubject';

/** A schema as its dialogs take it; the strictest environment comes last. */
export function subjectOf(
  schema: SchemaDetail,
): Pick<SchemaSubject, 'target' | 'schema' | 'environment'> {
  const { registry, group, artifact, environments } = schema;
  return {
    schema,
    target: { registry, group, artifact },
    environment: environments[environments.length - 1],
  };
}
