// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  detectSchemaFormat,
  SCHEMA_FORMAT_DEFINITIONS,
  SCHEMA_LABELS,
  SchemaDraft,
  SchemaFormat,
  schemaFormatDefinition,
} from '@sluice/plugin-event-streaming-common';
import { SchemaContent } from '@sluice/plugin-event-streaming-node';
import { LiveArtifact } from '../readArtifact';

/**
 * The format that a draft is taken for: what was claimed, what the artifact is
 * labelled with, or what its content looks like.
 */
export function formatOf(
  { format, content }: SchemaDraft,
  { description }: LiveArtifact,
): SchemaFormat | undefined {
  if (format) {
    return format;
  }
  if (description?.labels[SCHEMA_LABELS.format] === 'cloudevents') {
    return 'cloudevents';
  }
  const type = description?.type;
  const known = SCHEMA_FORMAT_DEFINITIONS.find(
    definition => definition.artifactType === type,
  );
  // Some documents are schemas in two formats; what the artifact is decides.
  const hint = known ? `schema${known.fileEnding}` : undefined;
  return type && !known ? undefined : detectSchemaFormat(content, hint);
}

/** Why a draft of this format cannot be a version of the artifact, if so. */
export function typeProblem(
  format: SchemaFormat | undefined,
  { id, description }: LiveArtifact,
): string | undefined {
  if (!description || !format) {
    return undefined;
  }
  const { artifactType, title } = schemaFormatDefinition(format);
  return artifactType === description.type
    ? undefined
    : `'${id.artifact}' is of the type ${description.type}, which a ${title} document cannot be a version of`;
}

/** What the format's label on a new artifact says more than its type. */
export function labelsOf(format: SchemaFormat): Record<string, string> {
  return format === 'cloudevents' ? { [SCHEMA_LABELS.format]: format } : {};
}

/** The draft as it would be registered. */
export function contentOf(
  { content, references = [] }: SchemaDraft,
  format: SchemaFormat | undefined,
): SchemaContent {
  const contentType =
    format === 'protobuf' ? 'application/x-protobuf' : 'application/json';
  return { text: content, contentType, references };
}
