// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaFormat } from '@sluice/plugin-event-streaming-common';
import { CodeLanguage } from '../../../../components/code/codeTokens';

/** In which language a document of a format is shown. */
export function languageOf(
  format: SchemaFormat | undefined,
  contentType = '',
): CodeLanguage {
  if (format === 'protobuf' || contentType.includes('protobuf')) {
    return 'protobuf';
  }
  return format || contentType.includes('json') ? 'json' : 'text';
}
