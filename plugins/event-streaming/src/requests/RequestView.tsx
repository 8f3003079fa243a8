// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import {
  Environment,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import { EffectList } from '../components/plan/EffectList';
import { FactsBar } from '../components/layout/FactsBar';
import { FindingItem } from '../components/plan/FindingItem';
import { PageColumns } from '../components/layout/PageColumns';
import { PlainList } from '../components/layout/PlainList';
import { SectionCard } from '../components/layout/SectionCard';
import { StepBar } from '../components/plan/StepBar';
import { Timeline } from '../components/plan/Timeline';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { ApprovalsCard } from './decide/ApprovalsCard';
import { CommentForm } from './decide/CommentForm';
import { CatalogCard } from './CatalogCard';
import { ChangesCard } from './ChangesCard';
import { isDeletion } from './isDeletion';
import { FailureCard } from './FailureCard';
import { ImpactCard } from './ImpactCard';
import { PlanCheckCard } from './PlanCheckCard';
import { RequestActions } from './RequestActions';
import { RequestBanners } from './RequestBanners';
import { RequestHeader } from './RequestHeader';
import { requestFacts } from './requestFacts';
import { requestSteps } from './requestSteps';
import { requestTimeline } from './requestTimeline';
import { SubjectCards } from './SubjectCards';
import { UndoCard } from './UndoCard';
import { useGroupNames } from './useGroupNames';
import { useObjectPath } from './useObjectPath';
import { ComparedPlan, usePlanCheck } from './usePlanCheck';

export interface RequestViewProps {
  request: StreamingRequest;
  environment?: Environment;
  onMoved: () => unknown;
}

/** One request: what changes, how far it is, what went wrong. */
export function RequestView(props: RequestViewProps) {
  const { request } = props;
  const { t } = useTexts(eventStreamingTranslationRef);
  const nameGroups = useGroupNames();
  const objectPath = useObjectPath(request);
  const check = usePlanCheck(request);
  return (
    <>
      <RequestHeader {...props} />
      <RequestBanners request={request} />
      <FactsBar
        facts={requestFacts(request, { t, objectPath, check, nameGroups })}
      />
      <StepBar
        label={t('requests.bar')}
        steps={requestSteps(request, { t, nameGroups })}
      />
      <PageColumns
        width="decision"
        main={<RequestMain request={request} check={check.value} />}
        side={<RequestSide {...props} />}
      />
    </>
  );
}

function RequestMain({
  request,
  check,
}: {
  request: StreamingRequest;
  check: ComparedPlan | undefined;
}) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { plan, warnings, steps } = request;
  return (
    <>
      {request.failure !== undefined && <FailureCard request={request} />}
      <PlanCheckCard check={check} />
      <SubjectCards request={request} />
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
      <ImpactCard impact={plan.impact} />
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
  const { t } = useTexts(eventStreamingTranslationRef);
  return (
    <>
      <ApprovalsCard request={request} onMoved={onMoved} />
      <RequestActions request={request} onMoved={onMoved} />
      <UndoCard request={request} />
      {request.entityRef && !isDeletion(request) && (
        <CatalogCard
          entityRef={request.entityRef}
          doneAt={request.state === 'succeeded' ? request.updatedAt : undefined}
        />
      )}
      <SectionCard title={t('requests.timeline')}>
        <Box sx={{ paddingTop: 0.5 }}>
          <Timeline
            label={t('requests.timeline')}
            items={requestTimeline(request, t)}
          />
        </Box>
        <CommentForm request={request} onMoved={onMoved} />
      </SectionCard>
    </>
  );
}
