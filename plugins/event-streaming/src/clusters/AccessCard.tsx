// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ClusterDetail } from '@sluice/plugin-event-streaming-common';
import { FactList } from '../components/layout/FactList';
import { SectionCard } from '../components/layout/SectionCard';
import { TwoLines } from '../components/values/TwoLines';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';

/** Which rights the portal's own connection has. */
export function AccessCard({ access }: Pick<ClusterDetail, 'access'>) {
  const { t } = useTexts(eventStreamingTranslationRef);
  if (access.length === 0) {
    return null;
  }
  return (
    <SectionCard title={t('clusters.access')}>
      <FactList
        items={access.map(check => ({
          label: (
            <TwoLines
              first={`${check.operation} · ${check.resource}`}
              second={check.detail}
            />
          ),
          value: t(`clusters.accessOutcome.${check.outcome}`),
          tone: check.outcome === 'denied' ? 'attention' : undefined,
        }))}
      />
    </SectionCard>
  );
}
