// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  SchemaContent,
  SchemaDetail,
  schemaFormatDefinition,
} from '@sluice/plugin-event-streaming-common';
import { saveFile } from '../../../../components/controls/saveFile';

type Named = Pick<SchemaDetail, 'artifact' | 'format'>;

/** What the file of a version is called: `billing.invoice.issued-value.v7.avsc`. */
export function fileNameOf({ artifact, format }: Named, version: string) {
  const ending = format ? schemaFormatDefinition(format).fileEnding : '.txt';
  // No file system takes these.
  const safe = artifact.replace(/[^\w.-]+/g, '_');
  return `${safe}.v${version}${ending}`;
}

/** Hands a version to the browser as a file to keep, byte for byte. */
export function saveDocument(schema: Named, version: SchemaContent): void {
  const { content, contentType } = version;
  saveFile(
    fileNameOf(schema, version.version),
    new Blob([content], { type: contentType }),
  );
}
