// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import { RiCheckLine } from '@remixicon/react';
import {
  keyExpression,
  TopicDetail,
} from '@sluice/plugin-event-streaming-common';
import { Mono } from '../../../../components/values/Mono';
import { PlainList } from '../../../../components/layout/PlainList';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { eventStreamingTranslationRef } from '../../../../translation';

/** What key and partitions promise to readers. */
export function PromiseCard({ topic }: { topic: TopicDetail }) {
  const { t } = useTranslationRef(eventStreamingTranslationRef);
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
      <PlainList sx={{ display: 'grid', gap: 1 }}>
        {guarantees.map(guarantee => (
          <Box
            component="li"
            key={guarantee}
            sx={{ typography: 'body2', display: 'flex', gap: 1 }}
          >
            <Box sx={{ display: 'flex', color: 'text.secondary', pt: '1px' }}>
              <RiCheckLine size={16} aria-hidden />
            </Box>
            {guarantee}
          </Box>
        ))}
      </PlainList>
    </SectionCard>
  );
}
