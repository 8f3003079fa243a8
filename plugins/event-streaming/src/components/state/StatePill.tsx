// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { useTokens } from '../../theme/useTokens';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';
import { StateName } from './StateName';
import { stateTable } from './stateTable';
import { ToneIcon } from './ToneIcon';

export interface StatePillProps {
  state: StateName;
  /** Instead of the state's own word. */
  label?: string;
  /** Instead of the explanation of the state, such as its evidence. */
  help?: string;
}

/** A state on a tint, for headers and verdicts only. */
export function StatePill({ state, label, help }: StatePillProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const tokens = useTokens();
  const { tone, icon } = stateTable[state];
  const colors = tokens.tones[tone];
  return (
    <Tooltip describeChild title={help ?? t(`stateHelp.${state}`)}>
      <Box
        component="span"
        sx={theme => ({
          ...theme.typography.caption,
          display: 'inline-flex',
          alignItems: 'center',
          gap: '5px',
          height: 22,
          padding: '0 9px 0 6px',
          borderRadius: '11px',
          fontWeight: 600,
          whiteSpace: 'nowrap',
          backgroundColor: colors.tint,
          color: colors.text,
        })}
      >
        <ToneIcon tone={tone} icon={icon} size={14} />
        {label ?? t(`state.${state}`)}
      </Box>
    </Tooltip>
  );
}
