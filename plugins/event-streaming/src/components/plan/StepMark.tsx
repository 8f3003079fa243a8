// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { useTokens } from '../../theme/useTokens';
import { ToneIcon } from '../state/ToneIcon';

/** Where a step stands. */
export type StepMarkState = 'done' | 'now' | 'todo' | 'failed';

export interface StepMarkProps {
  state: StepMarkState;
}

/** The mark of a step: a tick, a ring, an empty circle or a cross. */
export function StepMark({ state }: StepMarkProps) {
  const tokens = useTokens();
  if (state === 'done') {
    return <ToneIcon tone="good" />;
  }
  if (state === 'failed') {
    return <ToneIcon tone="bad" />;
  }
  const ring =
    state === 'now'
      ? `4.5px solid ${tokens.tones.attention.icon}`
      : `1.5px solid ${tokens.controlBorder}`;
  return (
    <Box
      component="span"
      aria-hidden
      sx={{
        display: 'block',
        width: 14,
        height: 14,
        borderRadius: '50%',
        border: ring,
      }}
    />
  );
}
