// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  keyExpression,
  TopicConsumers,
  TopicDetail,
} from '@sluice/plugin-event-streaming-common';
import { AgeText } from '../../../../components/values/AgeText';
import { kindIcons } from '../../../../components/values/kindIcons';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { WritersAndReaders } from '../../../../components/diagram/WritersAndReaders';
import { formatRate } from '../../../../format/formatRate';
import { Latest } from '../../../../hooks/useLatest';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { Translate } from '../../../../translation/Translate';
import { useOwnerTitles } from '../../create/useOwnerTitles';
import { useTopicPaths } from '../../useTopicPaths';
import { LoadedPart } from '../../../../components/state/LoadedPart';
import { toReaders } from './toReaders';
import { toWriters } from './toWriters';

export interface PartiesCardProps {
  topic: TopicDetail;
  consumers: Latest<TopicConsumers>;
}

/** Who writes and who reads, declared and seen. */
export function PartiesCard({ topic, consumers }: PartiesCardProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const paths = useTopicPaths();
  const options = {
    t,
    entityPath: paths.entity,
    ownerTitle: useOwnerTitles(),
  };
  const page = paths.topic(topic.cluster, topic.topic);
  const observedAt = consumers.value?.observedAt;
  return (
    <SectionCard
      title={t('topicPage.parties.title')}
      action={
        <span>
          {t('topicPage.parties.basis')}
          {observedAt && (
            <>
              {' · '}
              <AgeText at={observedAt} />
            </>
          )}
        </span>
      }
    >
      <LoadedPart part={consumers}>
        {value => (
          <WritersAndReaders
            writers={toWriters(value, topic, options)}
            readers={toReaders(value, options)}
            centre={{
              icon: kindIcons.topic,
              value: rateOf(topic, t),
              notes: notesOf(topic, t),
            }}
            moreTo={page && `${page}?tab=consumers`}
          />
        )}
      </LoadedPart>
    </SectionCard>
  );
}

function rateOf({ producedPerSecond: rate }: TopicDetail, t: Translate) {
  return rate === undefined
    ? t('topicPage.parties.rateUnknown')
    : formatRate(rate);
}

function notesOf({ partitions, key }: TopicDetail, t: Translate): string[] {
  const shape =
    partitions === undefined
      ? []
      : [t('topicPage.parties.partitions', { count: partitions })];
  return [...shape, keyNote()];

  function keyNote() {
    return key && key.fields.length > 0
      ? t('topicPage.parties.key', { key: keyExpression(key) })
      : t('topicPage.parties.noKey');
  }
}
