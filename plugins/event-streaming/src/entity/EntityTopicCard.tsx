// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useEntity } from '@backstage/plugin-catalog-react';
import { TopicTarget } from '@sluice/plugin-event-streaming-common';
import { SectionCard } from '../components/layout/SectionCard';
import { LoadedPart } from '../components/state/LoadedPart';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { EntityFrame } from './EntityFrame';
import { TopicCard } from './TopicCard';
import { topicOfEntity } from './topicOfEntity';
import { UnnamedTopic } from './UnnamedTopic';
import { useTopicDetail } from './useTopicDetail';

/** On the entity of a topic: how it is, and the way to its page. */
export function EntityTopicCard() {
  const target = topicOfEntity(useEntity().entity);
  return (
    <EntityFrame>
      {target ? <Loaded {...target} /> : <UnnamedTopic />}
    </EntityFrame>
  );
}

function Loaded(target: TopicTarget) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const detail = useTopicDetail(target);
  if (detail.value && !detail.error) {
    return <TopicCard topic={detail.value} />;
  }
  return (
    <SectionCard title={t('entity.topic.title')}>
      <LoadedPart part={detail}>
        {topic => <TopicCard topic={topic} />}
      </LoadedPart>
    </SectionCard>
  );
}
