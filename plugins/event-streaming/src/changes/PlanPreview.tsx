// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PlanReport } from '@sluice/plugin-event-streaming-common';
import { EffectList } from '../components/plan/EffectList';
import { SectionCard } from '../components/layout/SectionCard';
import { ChangesCard } from '../requests/ChangesCard';
import { ImpactCard } from '../requests/ImpactCard';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';

/** What would change, what that does, and who is affected. */
export function PlanPreview({ report }: { report: PlanReport }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { steps, effects, impact } = report;
  if (steps.length === 0) {
    return null;
  }
  return (
    <>
      <ChangesCard steps={steps} />
      {effects.length > 0 && (
        <SectionCard
          title={t('requests.effects')}
          count={effects.length}
          content="list"
        >
          <EffectList effects={effects} />
        </SectionCard>
      )}
      <ImpactCard impact={impact} />
    </>
  );
}
