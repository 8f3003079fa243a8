// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { OwnerLink } from '../components/values/OwnerLink';
import { SectionCard } from '../components/layout/SectionCard';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';

/** Who runs the platform, and what that means. */
export function PlatformCard({ groups }: { groups: string[] }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  return (
    <SectionCard title={t('policyPage.platform')}>
      {groups.map(group => (
        <Box key={group} sx={{ marginBottom: 1 }}>
          <OwnerLink entityRef={group} />
        </Box>
      ))}
      <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
        {t('policyPage.platformHelp')}
      </Box>
    </SectionCard>
  );
}
