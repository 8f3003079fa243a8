// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { PolicyView } from '@sluice/plugin-event-streaming-common';
import { CardRow } from '../components/layout/CardRow';
import { Mono } from '../components/values/Mono';
import { OwnerLink } from '../components/values/OwnerLink';
import { PlainList } from '../components/layout/PlainList';
import { SectionCard } from '../components/layout/SectionCard';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';

/** The prefixes below which the reader may make topics. */
export function PrefixesCard({ policy }: { policy: PolicyView }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { prefixes, isPlatform } = policy;
  const title = t(
    isPlatform ? 'policyPage.prefixesPlatform' : 'policyPage.prefixes',
  );
  if (prefixes.length === 0) {
    return (
      <SectionCard title={title}>
        <Box sx={{ color: 'text.secondary' }}>
          {t(
            isPlatform
              ? 'policyPage.noPrefixesPlatform'
              : 'policyPage.noPrefixes',
          )}
        </Box>
      </SectionCard>
    );
  }
  return (
    <SectionCard title={title} count={prefixes.length} content="list">
      <PlainList>
        {prefixes.map(({ prefix, owner }) => (
          <CardRow key={prefix}>
            <Mono>{prefix}</Mono>
            <Box sx={{ marginLeft: 'auto' }}>
              <OwnerLink entityRef={owner} />
            </Box>
          </CardRow>
        ))}
      </PlainList>
    </SectionCard>
  );
}
