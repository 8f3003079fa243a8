// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { Finding } from '@sluice/plugin-event-streaming-common';
import { ReactNode } from 'react';
import { useTokens } from '../../theme/useTokens';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';
import { FindingFix } from './FixLink';
import { FindingList } from './FindingList';
import { PolicyVerdict } from './policyVerdict';
import { ToneIcon } from '../state/ToneIcon';
import { useSteadyHeight } from '../layout/useSteadyHeight';
import { verdictLooks } from './verdictLooks';

export interface PolicyPanelProps {
  /** Undefined while nothing was checked yet. */
  verdict: PolicyVerdict | undefined;
  /** Below the verdict: by whom, and because of what. */
  summary?: ReactNode;
  /** In any order; what fails is shown first. */
  findings: readonly Finding[];
  /** A check is under way: what is shown stays until its answer is there. */
  evaluating: boolean;
  /** Why the policy could not be asked. */
  error?: Error;
  /** Changes the field that a finding is about, and focuses it. */
  onFix?: (fix: FindingFix) => void;
  /** Of the rules that are met, more than this many are folded away. */
  metShown?: number;
}

const ORDER: readonly Finding['outcome'][] = ['violation', 'warning', 'ok'];

/** What the policy says to a form: verdict, reason and each rule. */
export function PolicyPanel(props: PolicyPanelProps) {
  const { verdict, summary, findings, evaluating, error, onFix } = props;
  const { t } = useTexts(eventStreamingTranslationRef);
  const tokens = useTokens();
  const { tone, icon } = verdictLooks[verdict ?? 'unknown'];
  const { ref, minHeight } = useSteadyHeight(evaluating);
  const sorted = [...findings].sort(
    (a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome),
  );
  return (
    <Paper
      ref={ref}
      component="section"
      aria-label={t('policy.label')}
      aria-live="polite"
      aria-busy={evaluating}
      sx={{ overflow: 'hidden', minHeight }}
    >
      <Box
        sx={{
          padding: '14px 16px',
          backgroundColor: tokens.tones[tone].tint,
          borderBottom: sorted.length > 0 ? 1 : 0,
          borderColor: 'divider',
        }}
      >
        <Typography
          variant="subtitle1"
          component="h3"
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1,
            color: tokens.tones[tone].text,
          }}
        >
          <ToneIcon tone={tone} icon={icon} size={18} />
          {t(`policy.${verdict ?? 'unknown'}`)}
          <Checking shown={evaluating} />
        </Typography>
        {summary !== undefined && (
          <Typography variant="body2" component="div" sx={{ marginTop: 0.5 }}>
            {summary}
          </Typography>
        )}
        {error && (
          <Typography variant="body2" sx={{ marginTop: 0.5 }}>
            {t('policy.failed', { reason: error.message })}
          </Typography>
        )}
      </Box>
      {sorted.length > 0 && (
        <FindingList
          findings={sorted}
          metShown={props.metShown}
          onFix={onFix}
        />
      )}
    </Paper>
  );
}

function Checking({ shown }: { shown: boolean }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  return (
    <Box
      component="span"
      aria-hidden
      sx={{
        typography: 'caption',
        marginLeft: 'auto',
        color: 'text.secondary',
        opacity: shown ? 1 : 0,
        // Short checks do not flicker.
        transition: shown ? 'opacity 150ms 400ms' : 'none',
      }}
    >
      {t('policy.checking')}
    </Box>
  );
}
