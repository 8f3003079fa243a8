// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useRouteRef } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import { Contract, RouteResponse } from '@sluice/plugin-event-streaming-common';
import { SectionCard } from '../components/layout/SectionCard';
import { Timeline } from '../components/plan/Timeline';
import { Latest } from '../hooks/useLatest';
import { requestRouteRef } from '../routes';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { LoadedPart } from '../components/state/LoadedPart';
import { trailItems } from './trailItems';

type Trail = RouteResponse<Contract['listAudit']>;

/** Who did what to an object, as far as the reader may know. */
export function TrailCard({ trail }: { trail: Latest<Trail> }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const requestPath = useRouteRef(requestRouteRef);
  return (
    <SectionCard title={t('history.trail')}>
      <LoadedPart part={trail}>
        {({ items }) =>
          items.length === 0 ? (
            <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
              {t('history.trailNone')}
            </Box>
          ) : (
            <Timeline
              label={t('history.trail')}
              items={trailItems(items, {
                t,
                requestPath: id => requestPath?.({ id }),
              })}
            />
          )
        }
      </LoadedPart>
    </SectionCard>
  );
}
