// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@mui/material/Button';
import {
  Contract,
  Environment,
  Overview,
  RouteResponse,
} from '@sluice/plugin-event-streaming-common';
import { RiStackLine } from '@remixicon/react';
import { Link as RouterLink } from 'react-router-dom';
import { Banner } from '../components/Banner';
import { EmptyState } from '../components/EmptyState';
import { PageColumns } from '../components/PageColumns';
import { SectionCard } from '../components/SectionCard';
import { CreateTopicButton } from '../kinds/topic/list/CreateTopicButton';
import { requestsRouteRef, topicsRouteRef } from '../routes';
import { eventStreamingTranslationRef } from '../translation';
import { estateCells } from './estateCells';
import { EstateStrip } from './EstateStrip';
import { LagCard } from './LagCard';
import { NeedsALookCard } from './NeedsALookCard';
import { ActivityCard, OpenRequestsCard } from './RequestsCards';

type RequestList = RouteResponse<Contract['listRequests']>;

export interface OverviewContentProps {
  overview: Overview;
  open: RequestList;
  recent: RequestList;
  environments: readonly Environment[];
}

/** The estate in numbers, what needs a look, and what was asked for. */
export function OverviewContent(props: OverviewContentProps) {
  const { overview, open, recent } = props;
  const { t } = useTranslationRef(eventStreamingTranslationRef);
  const topics = useRouteRef(topicsRouteRef)?.();
  const requests = useRouteRef(requestsRouteRef)?.();
  return (
    <>
      {overview.partial.map(({ source, reason }) => (
        <Banner
          key={source}
          tone="attention"
          title={t('overview.away', { source, reason })}
        />
      ))}
      <EstateStrip
        label={t('overview.estate')}
        cells={estateCells(overview, open.totalItems, { topics, requests }, t)}
      />
      <PageColumns
        width="decision"
        main={<MainColumn {...props} topicsPath={topics} />}
        side={
          <>
            <OpenRequestsCard requests={open.items} />
            <ActivityCard requests={recent.items} />
          </>
        }
      />
    </>
  );
}

function MainColumn({
  overview,
  environments,
  topicsPath,
}: OverviewContentProps & { topicsPath: string | undefined }) {
  const { t } = useTranslationRef(eventStreamingTranslationRef);
  if (overview.teams.length === 0) {
    return (
      <SectionCard title={t('overview.look')}>
        <EmptyState
          variant="forbidden"
          title={t('overview.nobody')}
          actions={
            <Button
              variant="outlined"
              component={RouterLink}
              to={topicsPath ?? ''}
            >
              {t('overview.allTopics')}
            </Button>
          }
        >
          {t('overview.nobodyHelp')}
        </EmptyState>
      </SectionCard>
    );
  }
  if (overview.topics.total === 0) {
    return (
      <SectionCard title={t('overview.look')}>
        <EmptyState
          variant="nothing"
          icon={RiStackLine}
          title={t('overview.noTopics')}
          actions={<CreateTopicButton />}
        >
          {t('overview.noTopicsHelp')}
        </EmptyState>
      </SectionCard>
    );
  }
  return (
    <>
      <NeedsALookCard
        topics={overview.needsALook}
        environments={environments}
      />
      <LagCard lag={overview.lag} environments={environments} />
    </>
  );
}
