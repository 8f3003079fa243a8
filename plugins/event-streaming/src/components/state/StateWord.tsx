// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { ReactNode } from 'react';
import { Tone } from '../../theme/tokens';
import { useTokens } from '../../theme/useTokens';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';
import { StateName } from './StateName';
import { stateTable } from './stateTable';
import { ToneIcon } from './ToneIcon';

export interface StateWordProps {
  state: StateName;
  /** Instead of the state's own word, such as `Being created`. */
  label?: string;
  /** A second line in grey, such as `step 2 of 3`. */
  note?: ReactNode;
  /** Instead of the explanation of the state, such as its evidence. */
  help?: string;
}

// Only what needs a look has coloured words.
const COLOURED: readonly Tone[] = ['attention', 'bad', 'info'];

/** A state inline, as tables and lists show it: icon and word. */
export function StateWord({ state, label, note, help }: StateWordProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const tokens = useTokens();
  const { tone, icon } = stateTable[state];
  const color = COLOURED.includes(tone)
    ? tokens.tones[tone].text
    : tokens.secondaryText;
  return (
    <Tooltip describeChild title={help ?? t(`stateHelp.${state}`)}>
      <Box
        component="span"
        sx={theme => ({
          ...theme.typography.body2,
          display: 'inline-grid',
          gridTemplateColumns: '15px auto',
          columnGap: '5px',
          alignItems: 'center',
          whiteSpace: 'nowrap',
        })}
      >
        <ToneIcon tone={tone} icon={icon} />
        <Box component="span" sx={{ color }}>
          {label ?? t(`state.${state}`)}
        </Box>
        {note !== undefined && (
          <Box
            component="span"
            sx={{
              gridColumn: 2,
              fontSize: '0.75rem',
              lineHeight: '1rem',
              color: 'text.secondary',
            }}
          >
            {note}
          </Box>
        )}
      </Box>
    </Tooltip>
  );
}
