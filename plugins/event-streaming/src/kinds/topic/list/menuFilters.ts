// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TOPIC_PURPOSES } from '@sluice/plugin-event-streaming-common';
import { MenuFilter } from '../../../components/controls/MoreFilterMenus';
import { SetUrlState } from '../../../hooks/useUrlState';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { TopicListState } from './topicListState';
import { useOwnerOptions } from '../../../hooks/useOwnerOptions';

type Change = SetUrlState<TopicListState>;

/** Choosing an owner leaves "My teams", and the other way round. */
export function useOwnerFilter(
  owner: string | undefined,
  onChange: Change,
): MenuFilter {
  const { t } = useTexts(eventStreamingTranslationRef);
  const groups = useOwnerOptions();
  return {
    label: t('topics.filter.owner'),
    options: [{ value: 'none', label: t('topics.filter.unowned') }, ...groups],
    selected: owner && owner !== 'mine' ? [owner] : [],
    onChange: ([chosen]) => onChange({ owner: chosen }),
  };
}

/** What topics are for. */
export function usePurposeFilter(
  purpose: TopicListState['purpose'],
  onChange: Change,
): MenuFilter {
  const { t } = useTexts(eventStreamingTranslationRef);
  return {
    label: t('topics.filter.purpose'),
    options: TOPIC_PURPOSES.map(value => ({
      value,
      label: t(`topics.purpose.${value}`),
    })),
    selected: purpose ? [purpose] : [],
    onChange: ([chosen]) =>
      onChange({ purpose: TOPIC_PURPOSES.find(value => value === chosen) }),
  };
}
