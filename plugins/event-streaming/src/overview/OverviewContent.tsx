// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useRouteRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@mui/material/Button';
import {
  Contract,
  Environment,
  Overview,
  RouteResponse,
  topicCreatePermission,
} from '@sluice/plugin-event-streaming-common';
import { RiStackLine } from '@remixicon/react';
import { Link as RouterLink } from 'react-router-dom';
import { Banner } from '../components/state/Banner';
import { EmptyState } from '../components/state/EmptyState';
import { PageColumns } from '../components/layout/PageColumns';
import { SectionCard } from '../components/layout/SectionCard';
import { Latest } from '../hooks/useLatest';
import { CreateTopicButton } from '../kinds/topic/list/CreateTopicButton';
import { LoadedPart } from '../components/state/LoadedPart';
import {
  connectorsRouteRef,
  requestsRouteRef,
  topicsRouteRef,
} from '../routes';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { estateCells } from './estateCells';
import { EstateStrip } from './EstateStrip';
import { LagCard } from './LagCard';
import { NeedsALookCard } from './NeedsALookCard';
import { ActivityCard, OpenRequestsCard } from './RequestsCards';
import { ToReviewCard } from './ToReviewCard';

type RequestList = RouteResponse<Contract['listRequests']>;

export interface OverviewContentProps {
  estate: Latest<Overview>;
  open: Latest<RequestList>;
  toReview: Latest<RequestList>;
  recent: Latest<RequestList>;
  environments: readonly Environment[];
}

/** The estate in numbers, what needs a look, and what was asked for. */
export function OverviewContent(props: OverviewContentProps) {
  const { estate, open, toReview, recent, environments } = props;
  const { t } = useTexts(eventStreamingTranslationRef);
  const topics = useRouteRef(topicsRouteRef)?.();
  return (
    <>
      {estate.value && (
        <Estate overview={estate.value} open={open.value?.totalItems} />
      )}
      <PageColumns
        width="decision"
        main={
          estate.value ? (
            <MainColumn
              overview={estate.value}
              environments={environments}
              topicsPath={topics}
            />
          ) : (
            <SectionCard title={t('overview.look')}>
              <LoadedPart part={estate}>{() => null}</LoadedPart>
            </SectionCard>
          )
        }
        side={
          <>
            <ToReviewCard requests={toReview} />
            <OpenRequestsCard requests={open} />
            <ActivityCard requests={recent} environments={environments} />
          </>
        }
      />
    </>
  );
}

interface EstateProps {
  overview: Overview;
  /** Undefined while the requests are not known. */
  open: number | undefined;
}

/** What does not answer, and the estate in numbers. */
function Estate({ overview, open }: EstateProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const topics = useRouteRef(topicsRouteRef)?.();
  const connectors = useRouteRef(connectorsRouteRef)?.();
  const requests = useRouteRef(requestsRouteRef)?.();
  const paths = { topics, connectors, requests };
  return (
    <>
      {overview.partial.map(({ source, reason }) => (
        <Banner
          key={source}
          tone="attention"
          title={t('overview.away', { source })}
        >
          {t('overview.awayHelp', { reason })}
        </Banner>
      ))}
      <EstateStrip
        label={t('overview.estate')}
        cells={estateCells(overview, open, paths, t)}
      />
    </>
  );
}

interface MainColumnProps {
  overview: Overview;
  environments: readonly Environment[];
  topicsPath: string | undefined;
}

function MainColumn({ overview, environments, topicsPath }: MainColumnProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  if (overview.teams.length === 0) {
    return (
      <SectionCard title={t('overview.look')}>
        <EmptyState
          variant="forbidden"
          title={t('overview.nobody')}
          actions={<AllTopics to={topicsPath} />}
        >
          {t('overview.nobodyHelp')}
        </EmptyState>
      </SectionCard>
    );
  }
  if (overview.topics.total === 0 && !overview.connectors?.total) {
    return <NoTopics topicsPath={topicsPath} />;
  }
  return (
    <>
      <NeedsALookCard
        topics={overview.needsALook}
        connectors={overview.connectors?.needsALook}
        environments={environments}
      />
      <LagCard
        lag={overview.lag}
        groups={overview.consumerGroups.total}
        environments={environments}
      />
    </>
  );
}

/** The next step of somebody who may ask for a topic, and of one who reads only. */
function NoTopics({ topicsPath }: Pick<MainColumnProps, 'topicsPath'>) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { allowed, loading } = usePermission({
    permission: topicCreatePermission,
  });
  const readsOnly = !allowed && !loading;
  return (
    <SectionCard title={t('overview.look')}>
      <EmptyState
        variant="nothing"
        icon={RiStackLine}
        title={t('overview.noTopics')}
        actions={
          readsOnly ? <AllTopics to={topicsPath} /> : <CreateTopicButton />
        }
      >
        {t(readsOnly ? 'overview.noTopicsReader' : 'overview.noTopicsHelp')}
      </EmptyState>
    </SectionCard>
  );
}

function AllTopics({ to }: { to: string | undefined }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  return (
    <Button variant="outlined" component={RouterLink} to={to ?? ''}>
      {t('overview.allTopics')}
    </Button>
  );
}
