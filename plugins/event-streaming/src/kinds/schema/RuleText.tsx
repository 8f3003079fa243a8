// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import {
  compatibilityLevel,
  RuleInForce,
} from '@sluice/plugin-event-streaming-common';
import { ToneIcon } from '../../components/state/ToneIcon';
import { useTokens } from '../../theme/useTokens';
import { schemaTranslationRef } from '../../schemaTranslation';
import { useTexts } from '../../translation/useTexts';
import { isUnchecked } from '../../schemas/isUnchecked';

export interface RuleTextProps {
  /** Undefined until it was first read. */
  rule: RuleInForce | undefined;
}

/** A rule with where it comes from; red where nothing is checked. */
export function RuleText({ rule }: RuleTextProps) {
  const { t } = useTexts(schemaTranslationRef);
  const { bad } = useTokens().tones;
  if (!rule) {
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {t('schemas.row.notRead')}
      </Box>
    );
  }
  const unchecked = isUnchecked(rule);
  return (
    <Tooltip describeChild title={compatibilityLevel(rule.level).means}>
      <Box sx={{ minWidth: 0, lineHeight: '18px' }}>
        <Box component="span" sx={{ display: 'block', typography: 'body2' }}>
          {rule.origin === 'default' ? t('schemas.origin.default') : rule.level}
        </Box>
        <Box
          component="span"
          sx={{
            display: 'inline-flex',
            alignItems: 'center',
            gap: '4px',
            typography: 'caption',
            color: unchecked ? bad.text : 'text.secondary',
          }}
        >
          {unchecked && <ToneIcon tone="bad" size={12} />}
          {unchecked && t('schemas.row.unchecked')}
          {unchecked && rule.origin !== 'default' && ', '}
          {rule.origin !== 'default' && t(`schemas.origin.${rule.origin}`)}
        </Box>
      </Box>
    </Tooltip>
  );
}
