// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import {
  CompatibilityLevel,
  DiffJudgement,
  SchemaDetail,
} from '@sluice/plugin-event-streaming-common';
import { StateName } from '../../../../components/state/StateName';
import { StatePill } from '../../../../components/state/StatePill';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { Comparison } from './compareDocuments';
import { ComparedVersions } from './comparedVersions';

export interface CompareSummaryProps {
  schema: SchemaDetail;
  compared: ComparedVersions;
  comparison: Comparison;
  level: CompatibilityLevel;
}

const STATES: Record<DiffJudgement['verdict'], StateName> = {
  breaking: 'incompatible',
  'not-breaking': 'compatible',
  unchecked: 'unchecked',
};

/** How many changes there are, what they mean together, and whose word counts. */
export function CompareSummary(props: CompareSummaryProps) {
  const { schema, compared, comparison, level } = props;
  const { t } = useTexts(schemaTranslationRef);
  if (comparison.outcome === 'unknown') {
    return (
      <Box sx={{ typography: 'body2', padding: '0 16px 12px' }}>
        {t('schemaPage.content.unknownFormat', { type: schema.artifactType })}
      </Box>
    );
  }
  if (comparison.outcome === 'unreadable') {
    return (
      <Box role="alert" sx={{ typography: 'body2', padding: '0 16px 12px' }}>
        {t('schemaPage.compare.unreadable', { reason: comparison.reason })}
      </Box>
    );
  }
  const { diff, judged } = comparison;
  const count = diff.changes.length;
  return (
    <Box sx={{ typography: 'body2', padding: '0 16px 12px' }}>
      <Box sx={{ marginBottom: 1 }}>
        <StatePill
          state={STATES[judged.verdict]}
          label={t(`schemaPage.compare.verdict.${judged.verdict}`, { level })}
          help={t('schemaPage.compare.verdictHelp')}
        />
      </Box>
      {count === 0 ? (
        t('schemaPage.compare.same')
      ) : (
        <>
          <b>{t('schemaPage.compare.changes', { count })}</b> {judged.says}{' '}
          {judged.verdict === 'not-breaking' && judged.upgradeOrder}{' '}
          <WhoseWord
            schema={schema}
            compared={compared}
            isBreaking={judged.verdict === 'breaking'}
          />
        </>
      )}
    </Box>
  );
}

/** Both are registered, so the registry has accepted what looks breaking. */
function WhoseWord(props: {
  schema: SchemaDetail;
  compared: ComparedVersions;
  isBreaking: boolean;
}) {
  const { older, newer } = props.compared;
  const { t } = useTexts(schemaTranslationRef);
  if (newer.override) {
    return <>{t('schemaPage.compare.overridden', { after: newer.version })}</>;
  }
  return props.isBreaking ? (
    <>
      {t('schemaPage.compare.accepted', {
        before: older.version,
        after: newer.version,
      })}
    </>
  ) : null;
}
