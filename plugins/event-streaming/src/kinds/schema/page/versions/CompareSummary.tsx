// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import {
  DiffJudgement,
  RuleInForce,
} from '@sluice/plugin-event-streaming-common';
import { ReactNode } from 'react';
import { StateName } from '../../../../components/state/StateName';
import { StatePill } from '../../../../components/state/StatePill';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { Comparison } from './compareDocuments';

export interface CompareSummaryProps {
  artifactType: string;
  comparison: Comparison;
  /** The rule in force; undefined until it was first read. */
  rule: RuleInForce | undefined;
  /** What is to be said after the changes; told whether they break the rule. */
  remark?: (isBreaking: boolean) => ReactNode;
}

const STATES: Record<DiffJudgement['verdict'], StateName> = {
  breaking: 'incompatible',
  'not-breaking': 'compatible',
  unchecked: 'unchecked',
};

/** How many changes there are, what they mean together, and whose word counts. */
export function CompareSummary(props: CompareSummaryProps) {
  const { artifactType, comparison, rule, remark } = props;
  const { t } = useTexts(schemaTranslationRef);
  if (comparison.outcome === 'unknown') {
    return (
      <Box sx={{ typography: 'body2', padding: '0 16px 12px' }}>
        {t('schemaPage.content.unknownFormat', { type: artifactType })}
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
          label={t(`schemaPage.compare.verdict.${judged.verdict}`, {
            level: rule?.level ?? '',
          })}
          help={t('schemaPage.compare.verdictHelp')}
        />
      </Box>
      {count === 0 ? (
        t('schemaPage.compare.same')
      ) : (
        <>
          <b>{t('schemaPage.compare.changes', { count })}</b> {meaning(judged)}{' '}
          {judged.verdict === 'not-breaking' && judged.upgradeOrder}{' '}
          {remark?.(judged.verdict === 'breaking')}
        </>
      )}
    </Box>
  );

  /** Where no level has a rule, there is none that could be called by its name. */
  function meaning({ says }: DiffJudgement): string {
    if (!rule) {
      return t('schemaPage.rule.notRead');
    }
    return rule.origin === 'default' ? t('schemaPage.compare.noRule') : says;
  }
}
