// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useRouteRef } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import {
  Contract,
  Environment,
  RequestSummary,
  RouteResponse,
} from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { AgeText } from '../components/values/AgeText';
import { CardRow } from '../components/layout/CardRow';
import { PlainList } from '../components/layout/PlainList';
import { SectionCard } from '../components/layout/SectionCard';
import { StateWord } from '../components/state/StateWord';
import { stateTable } from '../components/state/stateTable';
import { Timeline } from '../components/plan/Timeline';
import { Latest } from '../hooks/useLatest';
import { LoadedPart } from '../components/state/LoadedPart';
import { personName } from '../requests/personName';
import { requestSentence } from '../requests/requestSentence';
import { requestRouteRef, requestsRouteRef } from '../routes';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';

type RequestList = RouteResponse<Contract['listRequests']>;

export interface RequestsCardProps {
  requests: Latest<RequestList>;
}

export interface ActivityCardProps extends RequestsCardProps {
  environments: readonly Environment[];
}

/** The reader's own requests that are not at their end. */
export function OpenRequestsCard({ requests }: RequestsCardProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const pathOf = useRouteRef(requestRouteRef);
  const { value } = requests;
  if (value === undefined || value.items.length === 0) {
    return (
      <SectionCard title={t('overview.mine')}>
        <LoadedPart part={requests}>
          {() => (
            <Box sx={{ color: 'text.secondary' }}>{t('overview.mineNone')}</Box>
          )}
        </LoadedPart>
      </SectionCard>
    );
  }
  return (
    <SectionCard
      title={t('overview.mine')}
      count={value.totalItems}
      content="list"
    >
      <PlainList>
        {value.items.map(request => (
          <CardRow key={request.id}>
            <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
              <Link
                component={RouterLink}
                to={pathOf?.({ id: request.id }) ?? ''}
              >
                {requestSentence(request)}
              </Link>
              <div>
                <StateWord state={request.state} />
              </div>
            </Box>
          </CardRow>
        ))}
      </PlainList>
    </SectionCard>
  );
}

/** What was asked for last, as far as the reader may see it. */
export function ActivityCard({ requests, environments }: ActivityCardProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const listPath = useRouteRef(requestsRouteRef);
  return (
    <SectionCard
      title={t('overview.recent')}
      action={
        <Link component={RouterLink} to={listPath?.() ?? ''}>
          {t('overview.allRequests')}
        </Link>
      }
    >
      <LoadedPart part={requests}>
        {({ items }) => (
          <Activity requests={items} environments={environments} />
        )}
      </LoadedPart>
    </SectionCard>
  );
}

function Activity({
  requests,
  environments,
}: {
  requests: readonly RequestSummary[];
  environments: readonly Environment[];
}) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const pathOf = useRouteRef(requestRouteRef);
  const titleOf = (name: string) =>
    environments.find(environment => environment.name === name)?.title ?? name;
  if (requests.length === 0) {
    return (
      <Box sx={{ color: 'text.secondary' }}>{t('overview.recentNone')}</Box>
    );
  }
  return (
    <Timeline
      label={t('overview.recent')}
      items={requests.map(request => ({
        id: request.id,
        title: (
          <Link component={RouterLink} to={pathOf?.({ id: request.id }) ?? ''}>
            {requestSentence(request)}
          </Link>
        ),
        note: t('overview.recentNote', {
          by: personName(request.createdBy),
          environment: titleOf(request.environment ?? '–'),
          state: t(`state.${request.state}`),
        }),
        when: <AgeText at={request.updatedAt} form="bare" />,
        tone: stateTable[request.state].tone,
      }))}
    />
  );
}
