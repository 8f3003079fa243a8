// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { ClusterWarning } from '@sluice/plugin-event-streaming-common';
import { CardRow } from '../components/layout/CardRow';
import { PlainList } from '../components/layout/PlainList';
import { SectionCard } from '../components/layout/SectionCard';
import { ToneIcon } from '../components/state/ToneIcon';
import { TwoLines } from '../components/values/TwoLines';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';

/** What the operators of a cluster should know. */
export function WarningsCard({ warnings }: { warnings: ClusterWarning[] }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  if (warnings.length === 0) {
    return (
      <SectionCard title={t('clusters.warnings')}>
        <Box sx={{ color: 'text.secondary' }}>{t('clusters.noWarnings')}</Box>
      </SectionCard>
    );
  }
  return (
    <SectionCard
      title={t('clusters.warnings')}
      count={warnings.length}
      content="list"
    >
      <PlainList>
        {warnings.map(warning => (
          <CardRow key={warning.code}>
            <ToneIcon tone="attention" size={18} />
            <TwoLines first={warning.message} second={warning.detail} />
          </CardRow>
        ))}
      </PlainList>
    </SectionCard>
  );
}
