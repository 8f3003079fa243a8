// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { SchemaContent } from '@sluice/plugin-event-streaming-common';
import { useMemo, useState } from 'react';
import { CodeView } from '../../../components/code/CodeView';
import { SchemaFields } from '../../../schemas/SchemaFields';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { useTexts } from '../../../translation/useTexts';
import { languageOf } from '../page/source/languageOf';
import { readableText } from '../page/versions/readableText';
import { AskedVersion } from './askedVersion';

export interface DraftDocumentProps {
  asked: AskedVersion;
  references: SchemaContent['references'];
}

/** What messages would look like, above the document itself. */
export function DraftDocument({ asked, references }: DraftDocumentProps) {
  const { t } = useTexts(schemaTranslationRef);
  const [filter, setFilter] = useState('');
  const { format } = asked;
  const { content } = asked.draft;
  const document = useMemo(
    () => ({ content, references }),
    [content, references],
  );
  return (
    <>
      {format && (
        <SchemaFields
          schema={{ format, artifactType: '' }}
          content={document}
          filter={filter}
          onFilter={setFilter}
        />
      )}
      <Box sx={{ borderTop: 1, borderColor: 'divider' }}>
        <CodeView
          label={t('schemaPage.source.title')}
          code={readableText(content)}
          language={languageOf(format)}
        />
      </Box>
    </>
  );
}
