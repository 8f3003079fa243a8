// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaContent } from '@sluice/plugin-event-streaming-common';
import { saveFile } from '../../../../components/controls/saveFile';
import { fileNameOf, NamedSchema } from './fileNames';

/** Hands a version to the browser as a file to keep, byte for byte. */
export function saveDocument(
  schema: NamedSchema,
  version: SchemaContent,
): void {
  const { content, contentType } = version;
  saveFile(
    fileNameOf(schema, version.version),
    new Blob([content], { type: contentType }),
  );
}
