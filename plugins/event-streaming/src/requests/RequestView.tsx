// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import { RiHistoryLine } from '@remixicon/react';
import {
  Environment,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import { AgeText } from '../components/AgeText';
import { Banner } from '../components/Banner';
import { EffectList } from '../components/EffectList';
import { EnvironmentBadge } from '../components/EnvironmentBadge';
import { FactsBar } from '../components/FactsBar';
import { FindingItem } from '../components/FindingItem';
import { ObjectHeader } from '../components/ObjectHeader';
import { PageColumns } from '../components/PageColumns';
import { PlainList } from '../components/PlainList';
import { SectionCard } from '../components/SectionCard';
import { StatePill } from '../components/StatePill';
import { StepBar } from '../components/StepBar';
import { Timeline } from '../components/Timeline';
import { kindViewOf } from '../kinds/registry';
import { rootRouteRef } from '../routes';
import { eventStreamingTranslationRef } from '../translation';
import { CatalogCard } from './CatalogCard';
import { ChangesCard } from './ChangesCard';
import { FailureCard } from './FailureCard';
import { personName } from './personName';
import { RequestActions } from './RequestActions';
import { requestFacts } from './requestFacts';
import { requestSentence } from './requestSentence';
import { requestSteps } from './requestSteps';
import { requestTimeline } from './requestTimeline';

export interface RequestViewProps {
  request: StreamingRequest;
  environment?: Environment;
  onMoved: () => unknown;
}

/** One request: what changes, how far it is, what went wrong. */
export function RequestView(props: RequestViewProps) {
  const { request } = props;
  const { t } = useTranslationRef(eventStreamingTranslationRef);
  const objectPath = useObjectPath(request);
  return (
    <>
      <RequestHeader {...props} />
      {request.waiting && (
        <Banner tone="attention" title={t('requests.onHold')}>
          {request.waiting.reason} <AgeText at={request.waiting.nextCheckAt} />
        </Banner>
      )}
      <FactsBar facts={requestFacts(request, t, objectPath)} />
      <StepBar label={t('requests.bar')} steps={requestSteps(request, t)} />
      <PageColumns
        width="decision"
        main={<RequestMain request={request} />}
        side={<RequestSide {...props} />}
      />
    </>
  );
}

function RequestHeader({ request, environment }: RequestViewProps) {
  const { t } = useTranslationRef(eventStreamingTranslationRef);
  const number = t('requests.number', { id: request.id });
  return (
    <ObjectHeader
      icon={RiHistoryLine}
      title={requestSentence(request)}
      copy={{ value: number, what: number }}
      badges={
        <>
          {environment && (
            <EnvironmentBadge
              name={environment.title}
              tier={environment.tier}
              variant="filled"
            />
          )}
          <StatePill state={request.state} />
        </>
      }
      description={
        <>
          {number} ·{' '}
          {t('requests.asked', { by: personName(request.createdBy) })}{' '}
          <AgeText at={request.createdAt} />
          {request.justification && `: “${request.justification}”`}
        </>
      }
    />
  );
}

function RequestMain({ request }: { request: StreamingRequest }) {
  const { t } = useTranslationRef(eventStreamingTranslationRef);
  const { plan, warnings, steps } = request;
  return (
    <>
      {request.failure !== undefined && <FailureCard request={request} />}
      <ChangesCard steps={steps} />
      {plan.effects.length > 0 && (
        <SectionCard
          title={t('requests.effects')}
          count={plan.effects.length}
          content="list"
        >
          <EffectList effects={plan.effects} />
        </SectionCard>
      )}
      {warnings.length > 0 && (
        <SectionCard title={t('requests.warnings')} count={warnings.length}>
          <PlainList>
            {warnings.map(warning => (
              <FindingItem key={warning.code} finding={warning} />
            ))}
          </PlainList>
        </SectionCard>
      )}
    </>
  );
}

function RequestSide({ request, onMoved }: RequestViewProps) {
  const { t } = useTranslationRef(eventStreamingTranslationRef);
  return (
    <>
      <RequestActions request={request} onMoved={onMoved} />
      {request.entityRef && (
        <CatalogCard
          entityRef={request.entityRef}
          expected={request.state === 'succeeded'}
        />
      )}
      <SectionCard title={t('requests.timeline')}>
        <Box sx={{ paddingTop: 0.5 }}>
          <Timeline
            label={t('requests.timeline')}
            items={requestTimeline(request, t)}
          />
        </Box>
      </SectionCard>
    </>
  );
}

/** The page of the object, once there is one. */
function useObjectPath(request: StreamingRequest): string | undefined {
  const root = useRouteRef(rootRouteRef);
  const view = kindViewOf(request.kind);
  return root && view && request.state === 'succeeded'
    ? `${root()}/${view.pathOf(request.target)}`
    : undefined;
}
