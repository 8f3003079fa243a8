// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import {
  SchemaContent,
  SchemaDetail,
} from '@sluice/plugin-event-streaming-common';
import { useMemo } from 'react';
import { TextDiff } from '../../../../components/code/TextDiff';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { languageOf } from '../source/languageOf';
import { ChangeList } from './ChangeList';
import { compareDocuments } from './compareDocuments';
import { ComparedVersions } from './comparedVersions';
import { CompareSummary } from './CompareSummary';
import { readableText } from './readableText';

export interface ComparedContentProps {
  schema: SchemaDetail;
  compared: ComparedVersions;
  before: SchemaContent;
  after: SchemaContent;
}

/** The changes in words above both texts. */
export function ComparedContent(props: ComparedContentProps) {
  const { schema, compared, before, after } = props;
  const { t } = useTexts(schemaTranslationRef);
  const level = schema.compatibility?.inForce.level ?? 'NONE';
  const comparison = useMemo(
    () => compareDocuments(schema.format, before, after, level),
    [schema.format, before, after, level],
  );
  const texts = useMemo(
    () => [readableText(before.content), readableText(after.content)],
    [before, after],
  );
  const side = (which: 'older' | 'newer') =>
    t('schemaPage.compare.sides', {
      version: compared[which].version,
      side: t(`schemaPage.compare.${which}Side`),
    });
  return (
    <>
      <CompareSummary
        schema={schema}
        compared={compared}
        comparison={comparison}
        level={level}
      />
      {comparison.outcome === 'compared' && (
        <ChangeList changes={comparison.diff.changes} level={level} />
      )}
      {comparison.outcome === 'compared' && comparison.diff.truncated && (
        <Box sx={{ typography: 'body2', padding: 2, color: 'text.secondary' }}>
          {t('schemaPage.compare.truncated')}
        </Box>
      )}
      <TextDiff
        key={`${before.version}/${after.version}`}
        label={`${side('older')}, ${side('newer')}`}
        before={texts[0]}
        after={texts[1]}
        language={languageOf(schema.format, after.contentType)}
        titles={{ before: side('older'), after: side('newer') }}
      />
    </>
  );
}
