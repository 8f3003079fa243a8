// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useEntity } from '@backstage/plugin-catalog-react';
import {
  ANNOTATIONS,
  parseTopicRefs,
} from '@sluice/plugin-event-streaming-common';
import { useMemo } from 'react';
import { SectionCard } from '../components/layout/SectionCard';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { DeclaredTopics } from './DeclaredTopics';
import { EntityFrame } from './EntityFrame';

/** On a component: the topics that it says to write to and read from. */
export function EntityComponentTopicsCard() {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { annotations } = useEntity().entity.metadata;
  const produces = useRefs(annotations?.[ANNOTATIONS.produces]);
  const consumes = useRefs(annotations?.[ANNOTATIONS.consumes]);
  return (
    <EntityFrame>
      <SectionCard
        title={t('entity.component.title')}
        count={produces.length + consumes.length}
        content="list"
      >
        <DeclaredTopics
          title={t('entity.component.produces')}
          refs={produces}
        />
        <DeclaredTopics
          title={t('entity.component.consumes')}
          refs={consumes}
        />
      </SectionCard>
    </EntityFrame>
  );
}

function useRefs(annotation: string | undefined) {
  return useMemo(() => parseTopicRefs(annotation), [annotation]);
}
