// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { StreamingRequest } from '@sluice/plugin-event-streaming-common';
import { PlainList } from '../components/layout/PlainList';
import { SectionCard } from '../components/layout/SectionCard';
import { ToneIcon } from '../components/state/ToneIcon';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';

/** Which step failed, why, and what is done already. */
export function FailureCard({ request }: { request: StreamingRequest }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const failed = request.steps.find(step => step.state === 'failed');
  const done = request.steps.filter(
    step => step.state === 'done' || step.state === 'skipped',
  );
  return (
    <SectionCard title={t('requests.failed')} tone="bad">
      {failed && (
        <Box sx={{ typography: 'subtitle2' }}>
          {t('requests.failedStep', {
            number: String(failed.index + 1),
            title: failed.title,
          })}
        </Box>
      )}
      <Box sx={{ overflowWrap: 'anywhere', marginBottom: 1 }}>
        {failed?.error ?? request.failure}
      </Box>
      {done.length === 0 ? (
        <Box sx={{ color: 'text.secondary' }}>{t('requests.nothingDone')}</Box>
      ) : (
        <PlainList aria-label={t('requests.already')}>
          {done.map(step => (
            <Box
              component="li"
              key={step.index}
              sx={{ display: 'flex', alignItems: 'center', gap: 1 }}
            >
              <ToneIcon tone="good" />
              {step.title}
            </Box>
          ))}
        </PlainList>
      )}
    </SectionCard>
  );
}
