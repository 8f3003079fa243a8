// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  keyExpression,
  TopicDetail,
} from '@sluice/plugin-event-streaming-common';
import { Mono } from '../../../../components/values/Mono';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { GuaranteeList } from './GuaranteeList';

/** What key and partitions promise to readers. */
export function PromiseCard({ topic }: { topic: TopicDetail }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { key, guarantees } = topic;
  if (guarantees.length === 0) {
    return null;
  }
  return (
    <SectionCard
      title={t('topicPage.promise.title')}
      action={
        key && key.fields.length > 0 ? (
          <span>
            {t('topicPage.promise.key', {
              key: <Mono key="key">{keyExpression(key)}</Mono>,
            })}
          </span>
        ) : (
          <span>{t('topicPage.promise.noKey')}</span>
        )
      }
    >
      <GuaranteeList guarantees={guarantees} />
    </SectionCard>
  );
}
