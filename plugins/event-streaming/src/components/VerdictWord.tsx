// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import { useTokens } from '../theme/useTokens';
import { eventStreamingTranslationRef } from '../translation';
import { PolicyVerdict } from './policyVerdict';
import { ToneIcon } from './ToneIcon';
import { verdictLooks } from './verdictLooks';

export interface VerdictWordProps {
  /** Undefined while nothing was checked yet. */
  verdict: PolicyVerdict | undefined;
}

/** The verdict in one line, to stand beside a submit button on small screens. */
export function VerdictWord({ verdict = undefined }: VerdictWordProps) {
  const { t } = useTranslationRef(eventStreamingTranslationRef);
  const tokens = useTokens();
  const { tone, icon } = verdictLooks[verdict ?? 'unknown'];
  return (
    <Box
      component="span"
      sx={{
        typography: 'body2',
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.75,
        fontWeight: 600,
        color: tokens.tones[tone].text,
      }}
    >
      <ToneIcon tone={tone} icon={icon} />
      {t(`policy.${verdict ?? 'unknown'}`)}
    </Box>
  );
}
