// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PlanStep } from '@sluice/plugin-event-streaming-common';
import { SectionCard } from '../components/layout/SectionCard';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { ChangesTable } from './ChangesTable';
import { stepChanges } from './stepChanges';

/** Every setting that a request changes, before and after. */
export function ChangesCard({ steps }: { steps: readonly PlanStep[] }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const title = t('requests.changes');
  return (
    <SectionCard
      title={title}
      count={stepChanges(steps).length}
      content="table"
    >
      <ChangesTable steps={steps} label={title} />
    </SectionCard>
  );
}
