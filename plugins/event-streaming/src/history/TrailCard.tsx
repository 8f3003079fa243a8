// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import { Contract, RouteResponse } from '@sluice/plugin-event-streaming-common';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { Timeline } from '../../../../components/plan/Timeline';
import { Latest } from '../../../../hooks/useLatest';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTopicPaths } from '../../useTopicPaths';
import { LoadedPart } from '../../../../components/state/LoadedPart';
import { trailItems } from './trailItems';

type Trail = RouteResponse<Contract['listAudit']>;

/** Who did what to a topic, as far as the reader may know. */
export function TrailCard({ trail }: { trail: Latest<Trail> }) {
  const { t } = useTranslationRef(eventStreamingTranslationRef);
  const paths = useTopicPaths();
  return (
    <SectionCard title={t('topicPage.history.trail')}>
      <LoadedPart part={trail}>
        {({ items }) =>
          items.length === 0 ? (
            <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
              {t('topicPage.history.trailNone')}
            </Box>
          ) : (
            <Timeline
              label={t('topicPage.history.trail')}
              items={trailItems(items, { t, requestPath: paths.request })}
            />
          )
        }
      </LoadedPart>
    </SectionCard>
  );
}
