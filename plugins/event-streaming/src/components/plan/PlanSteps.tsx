// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { ReactNode } from 'react';
import { useTokens } from '../../theme/useTokens';
import { PlainOrderedList } from '../layout/PlainList';

/** One thing that will happen. */
export interface PlanStepItem {
  title: ReactNode;
  note?: ReactNode;
}

export interface PlanStepsProps {
  steps: readonly PlanStepItem[];
}

/** What will happen, in order and numbered. */
export function PlanSteps({ steps }: PlanStepsProps) {
  const { neutral } = useTokens().tones;
  return (
    <PlainOrderedList sx={{ display: 'grid', gap: '10px' }}>
      {steps.map((step, index) => (
        <Box
          // The order is what identifies a step.
          key={index}
          component="li"
          sx={{ display: 'grid', gridTemplateColumns: '20px 1fr', gap: 1 }}
        >
          <Box
            aria-hidden
            sx={{
              typography: 'overline',
              display: 'flex',
              alignItems: 'center',
              justifyContent: 'center',
              width: 20,
              height: 20,
              borderRadius: '50%',
              backgroundColor: neutral.tint,
              color: neutral.text,
            }}
          >
            {index + 1}
          </Box>
          <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
            <Box sx={{ typography: 'body2' }}>{step.title}</Box>
            {step.note !== undefined && (
              <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
                {step.note}
              </Box>
            )}
          </Box>
        </Box>
      ))}
    </PlainOrderedList>
  );
}
