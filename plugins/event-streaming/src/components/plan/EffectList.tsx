// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { ReactNode } from 'react';
import { Tone } from '../../theme/tokens';
import { useTokens } from '../../theme/useTokens';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';
import { CardRow } from '../layout/CardRow';
import { PlainList } from '../layout/PlainList';
import { ToneIcon } from '../state/ToneIcon';

/** One thing that a change does. */
export interface EffectItem {
  severity: 'irreversible' | 'care' | 'info';
  /** A sentence. */
  message: string;
  evidence?: ReactNode;
  /** Instead of the severity's own word, such as `Breaks 1 reader`. */
  level?: string;
}

export interface EffectListProps {
  effects: readonly EffectItem[];
}

const TONES: Record<EffectItem['severity'], Tone> = {
  irreversible: 'bad',
  care: 'attention',
  info: 'info',
};

/** What a change does, worst first as given; stands in a `list` card. */
export function EffectList({ effects }: EffectListProps) {
  return (
    <PlainList>
      {effects.map(effect => (
        <EffectRow key={effect.message} {...effect} />
      ))}
    </PlainList>
  );
}

function EffectRow({ severity, message, evidence, level }: EffectItem) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const tokens = useTokens();
  const tone = TONES[severity];
  return (
    <CardRow>
      <Box sx={{ display: 'flex', alignSelf: 'flex-start', paddingTop: '2px' }}>
        <ToneIcon tone={tone} size={16} />
      </Box>
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <Box sx={{ typography: 'subtitle2' }}>{message}</Box>
        {evidence !== undefined && (
          <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
            {evidence}
          </Box>
        )}
      </Box>
      <Box
        sx={{
          typography: 'caption',
          alignSelf: 'flex-start',
          paddingTop: '2px',
          fontWeight: 600,
          whiteSpace: 'nowrap',
          color:
            severity === 'info' ? 'text.secondary' : tokens.tones[tone].text,
        }}
      >
        {level ?? t(`effects.${severity}`)}
      </Box>
    </CardRow>
  );
}
