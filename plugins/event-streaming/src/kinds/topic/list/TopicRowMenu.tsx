// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicSummary } from '@sluice/plugin-event-streaming-common';
import { RowMenu } from '../../../components/table/RowMenu';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { useTopicPaths } from '../useTopicPaths';
import { isBeingMade } from './isBeingMade';

/** What can be done with a topic from its row. */
export function TopicRowMenu({ row }: { row: TopicSummary }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const paths = useTopicPaths();
  const { cluster, topic, entityRef, openRequest: request } = row;
  const there = !isBeingMade(row);
  return (
    <RowMenu
      label={t('topics.row.menu', { topic })}
      name={topic}
      links={[
        {
          to: there ? paths.topic(cluster, topic) : undefined,
          text: t('topics.row.open'),
        },
        {
          to: there && entityRef ? paths.entity(entityRef) : undefined,
          text: t('topics.row.catalog'),
        },
        {
          to: request && paths.request(request.id),
          text: t('topics.row.openRequest', { id: request?.id ?? '' }),
        },
      ]}
    />
  );
}
