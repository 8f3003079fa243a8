// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { PlanReport, topicKind } from '@sluice/plugin-event-streaming-common';
import { ReactNode } from 'react';
import { Meter } from '../../../../components/values/Meter';
import { PlanStepItem, PlanSteps } from '../../../../components/plan/PlanSteps';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { formatBytes } from '../../../../format/formatBytes';
import { formatCount } from '../../../../format/formatCount';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { topicNameOf } from '../topicNameParts';
import { trafficOf } from '../trafficOf';
import { useOwnerTitles } from '../useOwnerTitles';
import { TopicFormModel } from '../useTopicForm';
import { useReplicaBudget } from './useReplicaBudget';

/** The steps that follow, and what the topic will take up. */
export function PlanCard({ model }: { model: TopicFormModel }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const steps = useSteps(model, model.plan.report);
  return (
    <SectionCard
      title={t('newTopic.plan.title')}
      count={
        steps.length > 0
          ? t('newTopic.plan.steps', { count: steps.length })
          : undefined
      }
    >
      {steps.length > 0 ? (
        <PlanSteps steps={steps} />
      ) : (
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
          {t('newTopic.plan.none')}
        </Box>
      )}
      <Figures model={model} />
    </SectionCard>
  );
}

/** The steps as the backend names them, each with what it means here. */
function useSteps(
  { form, values }: TopicFormModel,
  report: PlanReport | undefined,
): PlanStepItem[] {
  const { t } = useTexts(eventStreamingTranslationRef);
  const titleOf = useOwnerTitles();
  const target = { cluster: form.cluster, topic: topicNameOf(form) };
  return (report?.steps ?? []).map(({ title, operation }) => ({
    title,
    note: noteOf(operation),
  }));

  function noteOf(operation: string) {
    switch (operation) {
      case 'topic.create':
        return t('newTopic.plan.createNote', {
          count: Number(values.partitions.text),
          replicas: values.replicas.text,
          kept:
            values.cleanup.text === 'compact'
              ? t('newTopic.plan.compacted')
              : values.retention.text,
        });
      case 'topic.record':
        return t('newTopic.plan.recordNote', {
          entity: topicKind.entityRefOf(target),
          owner: titleOf(form.owner),
        });
      default:
        return undefined;
    }
  }
}

function Figures({ model }: { model: TopicFormModel }) {
  const { form, values } = model;
  const { t } = useTexts(eventStreamingTranslationRef);
  const budget = useReplicaBudget(form.cluster);
  const traffic = trafficOf(form, values);
  if (!traffic && !budget) {
    return null;
  }
  const added = Number(values.partitions.text) * Number(values.replicas.text);
  const used = budget && budget.replicas + (added > 0 ? added : 0);
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1,
        marginTop: 1.5,
        paddingTop: 1.5,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      {traffic && (
        <Figure label={t('newTopic.plan.disk')}>
          {diskText(traffic.bytesWhenFull)}
        </Figure>
      )}
      {budget && used !== undefined && (
        <Meter
          label={t('newTopic.plan.budget', { cluster: form.cluster })}
          value={used}
          max={budget.limit}
          text={t('newTopic.plan.budgetText', {
            used: formatCount(used),
            limit: formatCount(budget.limit),
          })}
          tone={used > budget.limit ? 'attention' : undefined}
        />
      )}
    </Box>
  );

  function diskText(bytes: number | 'unlimited' | 'keys') {
    if (bytes === 'unlimited') {
      return t('newTopic.plan.diskUnlimited');
    }
    return bytes === 'keys'
      ? t('newTopic.plan.diskCompacted')
      : `≈ ${formatBytes(bytes)}`;
  }
}

function Figure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box
      sx={{
        typography: 'body2',
        display: 'flex',
        flexWrap: 'wrap',
        justifyContent: 'space-between',
        columnGap: 1,
      }}
    >
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {label}
      </Box>
      <span>{children}</span>
    </Box>
  );
}
