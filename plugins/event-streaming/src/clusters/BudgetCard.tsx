// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { ClusterDetail } from '@sluice/plugin-event-streaming-common';
import { Meter } from '../components/values/Meter';
import { SectionCard } from '../components/layout/SectionCard';
import { formatCount } from '../format/formatCount';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';

/** How many replicas a cluster carries of those that it can. */
export function BudgetCard({ budget }: Pick<ClusterDetail, 'budget'>) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const used = formatCount(budget.replicas);
  const { limit } = budget;
  return (
    <SectionCard title={t('clusters.budget')}>
      {limit === undefined ? (
        t('clusters.budgetUnknown', { used })
      ) : (
        <Meter
          label={t('clusters.facts.partitions')}
          value={budget.replicas}
          max={limit}
          text={t('clusters.budgetText', { used, limit: formatCount(limit) })}
          tone={budget.replicas > limit ? 'attention' : 'neutral'}
        />
      )}
      <Box
        sx={{ typography: 'caption', color: 'text.secondary', marginTop: 1 }}
      >
        {t('clusters.budgetHelp')}
      </Box>
    </SectionCard>
  );
}
