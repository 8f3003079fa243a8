// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { titleOfOwner } from '@sluice/plugin-event-streaming-common';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { TopicListState } from './topicListState';

/** What is filtered by, in words: `Nothing named “x” with owner: Billing`. */
export function useFilterWords(state: TopicListState): string {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { q, owner, environment, health, purpose, tag, managed, cluster } =
    state;
  const chosen: [string, string | undefined][] = [
    [t('topics.filter.environment'), environment],
    [t('topics.filter.owner'), ownerWord()],
    [t('topics.filter.health'), health && t(`state.${health}`)],
    [t('topics.filter.purpose'), purpose && t(`topics.purpose.${purpose}`)],
    [t('topics.filter.tag'), tag],
    [
      t('topics.filter.managed'),
      managed &&
        t(managed === 'true' ? 'topics.filter.yes' : 'topics.filter.no'),
    ],
    [t('topics.filter.cluster'), cluster],
  ];
  const filters = chosen.flatMap(([name, value]) =>
    value ? [`${name.toLowerCase()} ${value}`] : [],
  );
  const what = q.trim()
    ? t('topics.empty.named', { q: q.trim() })
    : t('topics.empty.nothing');
  return filters.length === 0
    ? what
    : t('topics.empty.with', { what, filters: filters.join(', ') });

  function ownerWord() {
    if (owner === undefined || owner === 'mine') {
      return owner && t('topics.scope.mine');
    }
    return owner === 'none' ? t('topics.filter.unowned') : titleOfOwner(owner);
  }
}
