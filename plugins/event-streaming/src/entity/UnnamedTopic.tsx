// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { EmptyState } from '../components/state/EmptyState';
import { SectionCard } from '../components/layout/SectionCard';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';

/** For an entity of the type `kafka-topic` that somebody wrote by hand. */
export function UnnamedTopic() {
  const { t } = useTexts(eventStreamingTranslationRef);
  return (
    <SectionCard title={t('entity.topic.title')}>
      <EmptyState variant="nothing" title={t('entity.topic.unnamed')}>
        {t('entity.topic.unnamedText')}
      </EmptyState>
    </SectionCard>
  );
}
