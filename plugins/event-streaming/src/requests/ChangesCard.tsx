// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { PlanStep } from '@sluice/plugin-event-streaming-common';
import { SectionCard } from '../components/layout/SectionCard';
import { eventStreamingTranslationRef } from '../translation';
import { ChangesTable } from './ChangesTable';
import { stepChanges } from './stepChanges';

/** Every setting that a request changes, before and after. */
export function ChangesCard({ steps }: { steps: readonly PlanStep[] }) {
  const { t } = useTranslationRef(eventStreamingTranslationRef);
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
