// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/core-plugin-api';
import { RiShieldCheckLine } from '@remixicon/react';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../api';
import { ErrorState } from '../components/state/ErrorState';
import { LoadingRows } from '../components/state/LoadingRows';
import { ObjectHeader } from '../components/layout/ObjectHeader';
import { SectionCard } from '../components/layout/SectionCard';
import { StreamingPage } from '../components/layout/StreamingPage';
import { useLatest } from '../hooks/useLatest';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { PolicyContent } from './PolicyContent';

/** The rules in force for the reader, in plain words. */
export function PolicyPage() {
  const api = useApi(eventStreamingApiRef);
  const { t } = useTexts(eventStreamingTranslationRef);
  const policy = useLatest(useCallback(() => api.getPolicy({}), [api]));
  return (
    <StreamingPage>
      <ObjectHeader
        icon={RiShieldCheckLine}
        title={t('policyPage.title')}
        description={t('policyPage.subtitle')}
      />
      {policy.value ? (
        <PolicyContent policy={policy.value} />
      ) : (
        <SectionCard title={t('policyPage.title')}>
          {policy.error ? (
            <ErrorState error={policy.error} onRetry={policy.reload} />
          ) : (
            <LoadingRows rows={6} label={t('table.loading')} />
          )}
        </SectionCard>
      )}
    </StreamingPage>
  );
}
