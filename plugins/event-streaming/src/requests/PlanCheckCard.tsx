// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { EffectList } from '../components/plan/EffectList';
import { FindingItem } from '../components/plan/FindingItem';
import { PlainList } from '../components/layout/PlainList';
import { SectionCard } from '../components/layout/SectionCard';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { ChangesTable } from './ChangesTable';
import { ComparedPlan } from './usePlanCheck';

/** What a request would do now, where that is not what was planned. */
export function PlanCheckCard({ check }: { check: ComparedPlan | undefined }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  if (!check?.differs) {
    return null;
  }
  const { steps, effects, violations } = check.report;
  return (
    <SectionCard title={t('requests.check.title')} tone="bad">
      <Box sx={{ marginBottom: 1 }}>{t('requests.check.text')}</Box>
      {violations.length > 0 && (
        <PlainList>
          {violations.map(finding => (
            <FindingItem
              key={`${finding.code}/${finding.message}`}
              finding={finding}
            />
          ))}
        </PlainList>
      )}
      {steps.length === 0 ? (
        <Box sx={{ typography: 'body2' }}>{t('requests.check.nothing')}</Box>
      ) : (
        <ChangesTable steps={steps} label={t('requests.check.now')} />
      )}
      <Box sx={{ marginX: -2 }}>
        <EffectList effects={effects} />
      </Box>
    </SectionCard>
  );
}
