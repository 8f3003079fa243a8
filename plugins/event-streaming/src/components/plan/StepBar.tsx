// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { ReactNode } from 'react';
import { useTokens } from '../../theme/useTokens';
import { visuallyHidden } from '../../theme/visuallyHidden';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';
import { PlainOrderedList } from '../layout/PlainList';
import { StepMark, StepMarkState } from './StepMark';

/** One thing that happened, happens or will happen. */
export interface StepBarItem {
  id: string;
  title: string;
  state: StepMarkState;
  /** Time and person, a line each. */
  notes?: readonly ReactNode[];
}

export interface StepBarProps {
  steps: readonly StepBarItem[];
  /** Names the list for screen readers. */
  label: string;
}

/** The way of a request from left to right; from top to bottom on a phone. */
export function StepBar({ steps, label }: StepBarProps) {
  return (
    <Paper sx={{ padding: '12px 16px' }}>
      <PlainOrderedList
        aria-label={label}
        sx={{
          display: 'flex',
          '@media (max-width: 799.95px)': { flexDirection: 'column' },
        }}
      >
        {steps.map((step, index) => (
          <Step
            key={step.id}
            {...step}
            isLast={index === steps.length - 1}
            leadsToTodo={step.state !== 'done'}
          />
        ))}
      </PlainOrderedList>
    </Paper>
  );
}

interface StepProps extends StepBarItem {
  isLast: boolean;
  leadsToTodo: boolean;
}

function Step({ title, state, notes, isLast, leadsToTodo }: StepProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const tokens = useTokens();
  const line = leadsToTodo
    ? `1px dashed ${tokens.controlBorder}`
    : `1px solid ${tokens.tones.good.icon}`;
  return (
    <Box
      component="li"
      aria-current={state === 'now' ? 'step' : undefined}
      sx={{
        position: 'relative',
        flex: isLast ? '0 1 auto' : '1 1 0',
        minWidth: 0,
        paddingRight: isLast ? 0 : 1.5,
        paddingTop: '22px',
        // The line to the next step.
        '&::before': {
          content: isLast ? 'none' : '""',
          position: 'absolute',
          top: 7,
          left: 22,
          right: 6,
          borderTop: line,
        },
        '@media (max-width: 799.95px)': {
          padding: isLast ? '0 0 0 26px' : '0 0 12px 26px',
          '&::before': {
            top: 20,
            bottom: 2,
            left: 7,
            right: 'auto',
            borderTop: 0,
            borderLeft: line,
          },
        },
      }}
    >
      <Box sx={{ display: 'flex', position: 'absolute', top: 0, left: 0 }}>
        <StepMark state={state} />
      </Box>
      <Box
        sx={{
          typography: 'body2',
          fontWeight: state === 'now' || state === 'failed' ? 600 : 500,
          color: state === 'todo' ? 'text.secondary' : 'text.primary',
        }}
      >
        {title}
        <Box component="span" sx={visuallyHidden}>
          {t(`steps.${state}`)}
        </Box>
      </Box>
      {notes?.map((note, index) => (
        <Box
          key={index}
          sx={{ typography: 'caption', color: 'text.secondary' }}
        >
          {note}
        </Box>
      ))}
    </Box>
  );
}
