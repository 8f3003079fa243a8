// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import { eventStreamingApiRef } from '../../../api';
import { CsvButton } from '../../../components/table/CsvButton';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { TopicListQuery } from './topicListState';
import { topicsToCsv } from './topicsToCsv';

/** Downloads what the current filter lists. */
export function TopicsCsvButton({ query }: { query: TopicListQuery }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const api = useApi(eventStreamingApiRef);
  return (
    <CsvButton
      fileName="topics.csv"
      texts={{
        action: t('topics.csv.action'),
        running: t('topics.csv.running'),
        failed: t('topics.csv.failed'),
        done: exported => t('topics.csv.done', exported),
        cut: exported => t('topics.csv.cut', exported),
      }}
      readPage={page => api.listTopics({ query: { ...query, ...page } })}
      toCsv={topicsToCsv}
    />
  );
}
