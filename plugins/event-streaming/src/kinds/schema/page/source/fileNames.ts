// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  SchemaDetail,
  schemaFormatDefinition,
} from '@sluice/plugin-event-streaming-common';

/** What the names of files are made of. */
export type NamedSchema = Pick<SchemaDetail, 'artifact' | 'format'>;

/** What the file of a version is called: `billing.invoice.issued-value.v7.avsc`. */
export function fileNameOf(schema: NamedSchema, version: string): string {
  return `${safe(schema.artifact)}${endingOf(schema, version)}`;
}

/**
 * Where a repository keeps a version: `schemas/<entity>/<event>.v<n>.<ext>`, such
 * as `schemas/billing/invoice.issued.v7.avsc`. The schema of a key says so.
 */
export function repositoryPathOf(schema: NamedSchema, version: string): string {
  const [entity, ...event] = schema.artifact.replace(/-value$/, '').split('.');
  const file = event.length > 0 ? event.join('.') : entity;
  return `schemas/${safe(entity)}/${safe(file)}${endingOf(schema, version)}`;
}

function endingOf({ format }: NamedSchema, version: string): string {
  const ending = format ? schemaFormatDefinition(format).fileEnding : '.txt';
  return `.v${safe(version)}${ending}`;
}

/** No file system takes the others, and a shell reads some in its own way. */
function safe(name: string): string {
  return name.replace(/[^\w.-]+/g, '_').replace(/^\.+/, '_') || '_';
}
