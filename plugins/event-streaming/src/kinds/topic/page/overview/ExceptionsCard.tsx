// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Link from '@mui/material/Link';
import { TopicDetail } from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { FactList } from '../../../../components/layout/FactList';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { useTopicPaths } from '../../useTopicPaths';

/** Values above a limit that were granted. Not there when there are none. */
export function ExceptionsCard({ topic }: { topic: TopicDetail }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const paths = useTopicPaths();
  const { exceptions = [] } = topic;
  if (exceptions.length === 0) {
    return null;
  }
  return (
    <SectionCard title={t('topicChange.exceptions')} count={exceptions.length}>
      <FactList
        items={exceptions.map(({ limit, friendly, until, requestId: id }) => {
          const to = paths.request(id);
          const number = t('requests.number', { id });
          return {
            label: t(`topicChange.exception.limits.${limit}`),
            value: (
              <>
                {friendly} {t('topicChange.exceptionUntil', { date: until })},{' '}
                {to ? (
                  <Link component={RouterLink} to={to}>
                    {number}
                  </Link>
                ) : (
                  number
                )}
              </>
            ),
          };
        })}
      />
    </SectionCard>
  );
}
