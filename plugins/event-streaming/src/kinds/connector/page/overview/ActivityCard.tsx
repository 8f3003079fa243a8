// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import {
  ConnectorDetail,
  connectorKind,
} from '@sluice/plugin-event-streaming-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { Timeline } from '../../../../components/plan/Timeline';
import { LoadedPart } from '../../../../components/state/LoadedPart';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { trailItems } from '../../../../history/trailItems';
import { useHistory } from '../../../../history/useHistory';
import { requestRouteRef } from '../../../../routes';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { useConnectorTarget } from '../../useConnectorTarget';

export interface ActivityCardProps {
  connector: ConnectorDetail;
  onAll: () => void;
}

const SHOWN = 5;

/** The last few things that happened to it. */
export function ActivityCard({ connector, onAll }: ActivityCardProps) {
  const { t } = useTexts(connectorTranslationRef);
  const { t: shared } = useTexts(eventStreamingTranslationRef);
  const requestPath = useRouteRef(requestRouteRef);
  const target = useConnectorTarget(connector);
  const { trail } = useHistory(connectorKind, target, SHOWN);
  return (
    <SectionCard
      title={t('connectorPage.activity.title')}
      action={
        <Link component="button" type="button" onClick={onAll}>
          {t('connectorPage.activity.all')}
        </Link>
      }
    >
      <LoadedPart part={trail}>
        {({ items }) =>
          items.length === 0 ? (
            <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
              {shared('history.trailNone')}
            </Box>
          ) : (
            <Timeline
              label={t('connectorPage.activity.title')}
              items={trailItems(items, {
                t: shared,
                requestPath: id => requestPath?.({ id }),
              })}
            />
          )
        }
      </LoadedPart>
    </SectionCard>
  );
}
