// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import {
  RuleInForce,
  SchemaContent,
  SchemaFormat,
} from '@sluice/plugin-event-streaming-common';
import { ReactNode, useMemo } from 'react';
import { TextDiff } from '../../../../components/code/TextDiff';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { languageOf } from '../source/languageOf';
import { ChangeList } from './ChangeList';
import { compareDocuments } from './compareDocuments';
import { CompareSummary } from './CompareSummary';
import { readableText } from './readableText';

/** A document to compare, and what it is called above its text. */
export interface ComparedSide
  extends Pick<SchemaContent, 'content' | 'references' | 'contentType'> {
  title: string;
}

export interface ComparedContentProps {
  format: SchemaFormat | undefined;
  artifactType: string;
  /** The rule in force; undefined until it was first read. */
  rule: RuleInForce | undefined;
  before: ComparedSide;
  after: ComparedSide;
  /** What is to be said after the changes; told whether they break the rule. */
  remark?: (isBreaking: boolean) => ReactNode;
}

/** The changes in words above both texts. */
export function ComparedContent(props: ComparedContentProps) {
  const { format, artifactType, rule, before, after, remark } = props;
  const { t } = useTexts(schemaTranslationRef);
  const level = rule?.level ?? 'NONE';
  const older = useDocument(before);
  const newer = useDocument(after);
  const comparison = useMemo(
    () => compareDocuments(format, older, newer, level),
    [format, older, newer, level],
  );
  const texts = useMemo(
    () => [readableText(older.content), readableText(newer.content)],
    [older, newer],
  );
  return (
    <>
      <CompareSummary
        artifactType={artifactType}
        comparison={comparison}
        rule={rule}
        remark={remark}
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
        key={`${before.title}/${after.title}`}
        label={`${before.title}, ${after.title}`}
        before={texts[0]}
        after={texts[1]}
        language={languageOf(format, after.contentType)}
        titles={{ before: before.title, after: after.title }}
      />
    </>
  );
}

/** The same as long as the document is: comparing long ones takes its time. */
function useDocument({ content, references }: ComparedSide) {
  return useMemo(() => ({ content, references }), [content, references]);
}
