// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { ParsedSchema } from '@sluice/plugin-event-streaming-common';
import { schemaTranslationRef } from '../../schemaTranslation';
import { useTexts } from '../../translation/useTexts';

/** The draft that a JSON Schema is written in, and whether it takes other fields. */
export function DialectNote({ schema }: { schema: ParsedSchema }) {
  const { t } = useTexts(schemaTranslationRef);
  const { format, dialect, contentModel } = schema;
  if (format !== 'json-schema' && format !== 'cloudevents') {
    return null; // the others have one dialect, and are always closed
  }
  return (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      {contentModel
        ? t(`schemaPage.fields.root.${contentModel}`, { dialect })
        : dialect}
    </Box>
  );
}
