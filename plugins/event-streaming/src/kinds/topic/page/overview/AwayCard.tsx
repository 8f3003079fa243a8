// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Button from '@mui/material/Button';
import { RiLoader4Line, RiQuestionLine } from '@remixicon/react';
import { TopicDetail } from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { EmptyState } from '../../../../components/state/EmptyState';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { Translate } from '../../../../translation/Translate';
import { useTopicPaths } from '../../useTopicPaths';

/** Says why there is no topic to look at, and which request tells more. */
export function AwayCard({ topic }: { topic: TopicDetail }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const paths = useTopicPaths();
  const id = topic.openRequest?.id ?? topic.createdByRequest;
  const to = id === undefined ? undefined : paths.request(id);
  const state = awayStateOf(topic);
  return (
    <SectionCard title={t(`state.${state}`)}>
      <EmptyState
        variant="nothing"
        icon={state === 'provisioning' ? RiLoader4Line : RiQuestionLine}
        title={t(`topicPage.away.${state}Title`)}
        actions={
          id !== undefined &&
          to !== undefined && (
            <Button variant="outlined" component={RouterLink} to={to}>
              {t('topicPage.away.request', { id })}
            </Button>
          )
        }
      >
        {textOf(topic, t)}
      </EmptyState>
    </SectionCard>
  );
}

function awayStateOf({ health }: TopicDetail) {
  return health.state === 'provisioning' || health.state === 'failed'
    ? health.state
    : 'missing';
}

function textOf(topic: TopicDetail, t: Translate): string {
  const { health, openRequest } = topic;
  const state = awayStateOf(topic);
  if (state !== 'provisioning') {
    return health.reason ?? t(`topicPage.away.${state}Text`);
  }
  if (!openRequest) {
    return t('topicPage.away.provisioningNoStep');
  }
  const { stepsDone, steps } = openRequest;
  return t('topicPage.away.provisioningText', {
    // The step that is under way, not the last one that is done.
    step: String(Math.min(stepsDone + 1, steps)),
    steps: String(steps),
  });
}
