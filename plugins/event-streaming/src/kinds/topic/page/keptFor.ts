// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicDetail } from '@sluice/plugin-event-streaming-common';
import { formatDuration } from '../../../format/formatDuration';
import { Translate } from '../../../translation/Translate';

const NO_LIMIT = -1;

/** How long messages stay, and what happens then. */
export function keptFor(
  topic: Pick<TopicDetail, 'cleanupPolicy' | 'retentionMs'>,
  t: Translate,
): { value: string; note?: string } {
  const { cleanupPolicy, retentionMs } = topic;
  if (cleanupPolicy === undefined || retentionMs === undefined) {
    return { value: '–' };
  }
  const policies = cleanupPolicy.split(',').map(policy => policy.trim());
  const compacts = policies.includes('compact');
  if (compacts && !policies.includes('delete')) {
    return {
      value: t('topicPage.kept.newest'),
      note: t('topicPage.kept.compacted'),
    };
  }
  return {
    value: capitalized(formatDuration(retentionMs)),
    note: endOf(),
  };

  function endOf() {
    if (compacts) {
      return t('topicPage.kept.both');
    }
    return retentionMs === NO_LIMIT
      ? t('topicPage.kept.bySize')
      : t('topicPage.kept.deleted');
  }
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
