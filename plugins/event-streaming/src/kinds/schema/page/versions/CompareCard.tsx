// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { RiArrowRightLine } from '@remixicon/react';
import { SchemaDetail } from '@sluice/plugin-event-streaming-common';
import { useId } from 'react';
import { ErrorState } from '../../../../components/state/ErrorState';
import { LoadingRows } from '../../../../components/state/LoadingRows';
import { SetUrlState } from '../../../../hooks/useUrlState';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { SchemaPageState } from '../schemaTabs';
import { useVersionContent } from '../../../../schemas/useVersionContent';
import { VersionPicker } from '../VersionPicker';
import { ComparedVersions } from './comparedVersions';
import { ComparedContent } from './ComparedContent';
import { WhoseWord } from './WhoseWord';

export interface CompareCardProps {
  schema: SchemaDetail;
  compared: ComparedVersions;
  onChange: SetUrlState<SchemaPageState>;
}

/** Two versions: what changed in words, and both texts beside each other. */
export function CompareCard({ schema, compared, onChange }: CompareCardProps) {
  const { t } = useTexts(schemaTranslationRef);
  const { t: shared } = useTexts(eventStreamingTranslationRef);
  const { older, newer } = compared;
  const before = useVersionContent(schema, older.version);
  const after = useVersionContent(schema, newer.version);
  const titleId = useId();
  const isThere =
    before.value?.version === older.version &&
    after.value?.version === newer.version;
  const error = before.error ?? after.error;
  const { history } = schema;
  const side = (which: 'older' | 'newer') =>
    t('schemaPage.compare.sides', {
      version: compared[which].version,
      side: t(`schemaPage.compare.${which}Side`),
    });
  return (
    <Paper
      component="section"
      aria-labelledby={titleId}
      sx={{ overflow: 'hidden', minWidth: 0 }}
    >
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: 1.5,
          padding: '12px 16px',
        }}
      >
        <Typography id={titleId} variant="h3">
          {t('schemaPage.compare.title')}
        </Typography>
        <VersionPicker
          label={t('schemaPage.compare.older')}
          versions={history.filter(({ version }) => version !== newer.version)}
          value={older.version}
          onChange={from => onChange({ from, to: newer.version })}
        />
        <RiArrowRightLine size={16} aria-hidden />
        <VersionPicker
          label={t('schemaPage.compare.newer')}
          versions={history.filter(({ version }) => version !== older.version)}
          value={newer.version}
          onChange={to => onChange({ from: older.version, to })}
        />
      </Box>
      {isThere && before.value && after.value && (
        <ComparedContent
          format={schema.format}
          artifactType={schema.artifactType}
          rule={schema.compatibility?.inForce}
          before={{ ...before.value, title: side('older') }}
          after={{ ...after.value, title: side('newer') }}
          remark={isBreaking => (
            <WhoseWord compared={compared} isBreaking={isBreaking} />
          )}
        />
      )}
      {!isThere && error && (
        <ErrorState
          error={error}
          onRetry={() => Promise.all([before.reload(), after.reload()])}
        />
      )}
      {!isThere && !error && (
        <LoadingRows rows={6} label={shared('table.loading')} />
      )}
    </Paper>
  );
}
