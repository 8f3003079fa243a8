// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import {
  compatibilityLevel,
  SchemaDetail,
} from '@sluice/plugin-event-streaming-common';
import { FactList } from '../../../../components/layout/FactList';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { ToneIcon } from '../../../../components/state/ToneIcon';
import { useTokens } from '../../../../theme/useTokens';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { isUnchecked } from '../../../../schemas/isUnchecked';
import { useRuleLevels } from './useRuleLevels';

/** The rule in force in words, and what each level has. */
export function RuleCard({ schema }: { schema: SchemaDetail }) {
  const { t } = useTexts(schemaTranslationRef);
  const { bad } = useTokens().tones;
  const { compatibility } = schema;
  const levels = useRuleLevels(schema);
  if (!compatibility) {
    return (
      <SectionCard title={t('schemaPage.rule.title')}>
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
          {t('schemaPage.rule.notRead')}
        </Box>
      </SectionCard>
    );
  }
  const { inForce } = compatibility;
  const { means, upgradeOrder } = compatibilityLevel(inForce.level);
  const isNone = inForce.origin === 'default';
  return (
    <SectionCard title={t('schemaPage.rule.title')}>
      <Box
        sx={{
          typography: 'subtitle2',
          display: 'flex',
          alignItems: 'center',
          gap: 0.75,
          color: isUnchecked(inForce) ? bad.text : 'text.primary',
        }}
      >
        {isUnchecked(inForce) && <ToneIcon tone="bad" />}
        {isNone ? t('schemaPage.rule.none') : inForce.level}
      </Box>
      <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
        {isNone ? t('schemaPage.rule.noneText') : `${means} ${upgradeOrder}`}
      </Box>
      <Divider sx={{ marginY: 1.5 }} />
      <FactList items={levels} />
    </SectionCard>
  );
}
