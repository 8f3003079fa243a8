// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  detectSchemaFormat,
  ParsedSchema,
  parseSchema,
  SchemaCheck,
  SchemaDraft,
  SchemaFormat,
  schemaFormatDefinition,
  SchemaSyntaxError,
} from '@sluice/plugin-event-streaming-common';
import { LiveArtifact } from '../readArtifact';
import { ReadReferences } from './readReferences';

/** What ends a check before the registry is asked. */
export type EarlyEnd = Pick<SchemaCheck, 'outcome' | 'message'> &
  Partial<SchemaCheck>;

/** A draft that was read, or why it could not be. */
export type DraftRead = { parsed?: ParsedSchema } | { ends: EarlyEnd };

/** Reads a draft as its format; a type that we do not read is left to the registry. */
export function readDraft(
  draft: SchemaDraft,
  {
    format,
    references,
    live,
  }: {
    format: SchemaFormat | undefined;
    references: ReadReferences;
    live: LiveArtifact;
  },
): DraftRead {
  if (!format && live.description) {
    return {};
  }
  try {
    const { contents } = references;
    const { content } = draft;
    const parsed = parseSchema({
      content,
      format,
      references: contents,
      toRegister: true,
    });
    return { parsed };
  } catch (error) {
    if (error instanceof SchemaSyntaxError) {
      return { ends: broken(error, draft) };
    }
    throw error;
  }
}

/** What a draft refers to and that is not there, or leads back to it. */
export function unresolved(
  { absent, cyclic }: ReadReferences,
  parsed: ParsedSchema | undefined,
): EarlyEnd | undefined {
  if (cyclic) {
    const { name } = cyclic;
    const message = `'${name}' leads back to this schema itself: a circle of references cannot be read`;
    return { outcome: 'unresolved', message, missing: [name] };
  }
  if (absent.length) {
    const texts = absent.map(
      ({ name, group, artifact, version }) =>
        `'${name}' stands for version ${version} of '${artifact}' in group '${group}', which is not there`,
    );
    const missing = absent.map(({ name }) => name);
    return { outcome: 'unresolved', message: texts.join('; '), missing };
  }
  const missing = (parsed?.references ?? [])
    .filter(({ state }) => state === 'missing')
    .map(({ name }) => name);
  return missing.length
    ? {
        outcome: 'unresolved',
        message: `It refers to ${missing
          .map(name => `'${name}'`)
          .join(
            ', ',
          )}; say for each which version of which schema it stands for`,
        missing,
      }
    : undefined;
}

function broken(
  { sentence, message, position }: SchemaSyntaxError,
  { content, format }: SchemaDraft,
): EarlyEnd {
  const looksLike = detectSchemaFormat(content);
  const hint =
    format && looksLike && looksLike !== format
      ? ` (it looks like ${schemaFormatDefinition(looksLike).title}, not ${
          schemaFormatDefinition(format).title
        })`
      : '';
  return {
    outcome: 'broken',
    message: `${message}${hint}`,
    syntax: { ...position, message: sentence },
  };
}
