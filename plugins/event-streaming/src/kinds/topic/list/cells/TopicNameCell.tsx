// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicSummary } from '@sluice/plugin-event-streaming-common';
import { NameCell } from '../../../../components/table/NameCell';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { useTopicPaths } from '../../useTopicPaths';
import { isBeingMade } from '../isBeingMade';

/** Name and description. A topic that is not there yet leads nowhere. */
export function TopicNameCell({ row }: { row: TopicSummary }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const paths = useTopicPaths();
  if (isBeingMade(row)) {
    const { openRequest } = row;
    return (
      <NameCell
        name={row.topic}
        note={openRequest && t('topics.row.byRequest', { id: openRequest.id })}
      />
    );
  }
  const note = row.internal
    ? t('topics.row.internal')
    : row.description ?? t('topics.row.noDescription');
  return (
    <NameCell
      name={row.topic}
      to={paths.topic(row.cluster, row.topic)}
      note={note}
    />
  );
}
