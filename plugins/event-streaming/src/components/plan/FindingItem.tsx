// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { Finding } from '@sluice/plugin-event-streaming-common';
import { Tone } from '../../theme/tokens';
import { visuallyHidden } from '../../theme/visuallyHidden';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';
import { FindingFix, FixLink } from './FixLink';
import { ToneIcon } from '../state/ToneIcon';

export interface FindingItemProps {
  finding: Finding;
  onFix?: (fix: FindingFix) => void;
}

const TONES: Record<Finding['outcome'], Tone> = {
  ok: 'good',
  warning: 'attention',
  violation: 'bad',
};

/** One rule with its outcome, and a link that satisfies it. */
export function FindingItem({ finding, onFix }: FindingItemProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { outcome, message, detail, fix } = finding;
  return (
    <Box
      component="li"
      sx={{ display: 'grid', gridTemplateColumns: '16px 1fr', columnGap: 1 }}
    >
      <Box sx={{ display: 'flex', paddingTop: '1px' }}>
        <ToneIcon tone={TONES[outcome]} size={16} />
        <Box component="span" sx={visuallyHidden}>
          {t(`policy.outcome.${outcome}`)}
        </Box>
      </Box>
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Box sx={{ typography: 'body2' }}>{message}</Box>
        {(detail || (fix && onFix)) && (
          <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
            {detail} {fix && onFix && <FixLink fix={fix} onFix={onFix} />}
          </Box>
        )}
      </Box>
    </Box>
  );
}
