// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  TopicConfigEntry,
  TopicDetail,
} from '@sluice/plugin-event-streaming-common';
import { formatBytes } from '../../../format/formatBytes';
import { formatDuration } from '../../../format/formatDuration';
import { Translate } from '../../../translation/Translate';

const NO_LIMIT = -1;

/**
 * How long messages stay, and what happens then.
 *
 * @param config - undefined where it was not read: then a limit of the size is
 * not known
 */
export function keptFor(
  topic: Pick<TopicDetail, 'cleanupPolicy' | 'retentionMs'>,
  t: Translate,
  config: readonly Pick<TopicConfigEntry, 'key' | 'value'>[] = [],
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
  const size = mostBytes(config);
  return {
    value: capitalized(formatDuration(retentionMs)),
    note:
      size === undefined
        ? endOf()
        : `${endOf()}, ${t('topicPage.kept.atMost', { size })}`,
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

/** What a partition holds before its oldest messages go; undefined for no limit. */
function mostBytes(
  config: readonly Pick<TopicConfigEntry, 'key' | 'value'>[],
): string | undefined {
  const entry = config.find(({ key }) => key === 'retention.bytes');
  const bytes = Number(entry?.value ?? NO_LIMIT);
  return bytes >= 0 ? formatBytes(bytes) : undefined;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
