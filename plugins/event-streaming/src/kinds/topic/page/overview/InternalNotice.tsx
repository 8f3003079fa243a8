// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RiShieldKeyholeLine } from '@remixicon/react';
import { TopicDetail } from '@sluice/plugin-event-streaming-common';
import { Banner } from '../../../../components/state/Banner';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';

/** Says of an internal topic whose it is. */
export function InternalNotice({ topic }: { topic: TopicDetail }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  if (!topic.internal) {
    return null;
  }
  return (
    <Banner
      tone="info"
      icon={RiShieldKeyholeLine}
      title={t('topicPage.internal.title')}
    >
      {topic.internalReason && `${topic.internalReason}. `}
      {t('topicPage.internal.text')}
    </Banner>
  );
}
