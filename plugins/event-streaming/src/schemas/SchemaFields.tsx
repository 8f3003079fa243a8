// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import {
  SchemaContent,
  SchemaDetail,
} from '@sluice/plugin-event-streaming-common';
import { useMemo } from 'react';
import { EmptyState } from '../components/state/EmptyState';
import { schemaTranslationRef } from '../schemaTranslation';
import { useTexts } from '../translation/useTexts';
import { DialectNote } from './fields/DialectNote';
import { FieldTree } from './fields/FieldTree';
import { MissingReferences } from './fields/MissingReferences';
import { readDocument } from './fields/readDocument';
import { ReservedTypes } from './fields/ReservedTypes';

export interface SchemaFieldsProps {
  schema: Pick<SchemaDetail, 'format' | 'artifactType'>;
  content: Pick<SchemaContent, 'content' | 'references'>;
  /** Part of the name of a field. */
  filter: string;
  onFilter: (filter: string) => void;
}

/** What messages look like by one version, or why that cannot be told. */
export function SchemaFields(props: SchemaFieldsProps) {
  const { schema, content, filter, onFilter } = props;
  const { t } = useTexts(schemaTranslationRef);
  const { format, artifactType } = schema;
  const read = useMemo(() => readDocument(format, content), [format, content]);
  if (read.outcome === 'unknown') {
    return (
      <EmptyState
        variant="nothing"
        title={t('schemaPage.content.unknownFormat', { type: artifactType })}
      >
        {t('schemaPage.content.unknownFormatText')}
      </EmptyState>
    );
  }
  if (read.outcome === 'broken') {
    return (
      <EmptyState
        variant="down"
        title={t('schemaPage.content.unreadable', {
          format: t(`schemas.formats.${read.format}`),
        })}
      >
        {read.message}
      </EmptyState>
    );
  }
  const { parsed } = read;
  return (
    <Box>
      <MissingReferences references={parsed.references} />
      <Box
        sx={{
          typography: 'body2',
          padding: '12px 16px 0',
          '&:empty': { display: 'none' },
        }}
      >
        <DialectNote schema={parsed} />
      </Box>
      <FieldTree schema={parsed} filter={filter} onFilter={onFilter} />
      <ReservedTypes types={parsed.types} />
    </Box>
  );
}
