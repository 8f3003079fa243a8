// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { FilterOption } from '../../../components/FilterMenu';
import { SetUrlState } from '../../../hooks/useUrlState';
import { eventStreamingTranslationRef } from '../../../translation';
import { TopicListState } from './topicListState';
import { useOwnerOptions } from './useFilterOptions';

/** The filter by an owner, to be shown as a menu or as a field. */
export interface OwnerFilter {
  label: string;
  options: readonly FilterOption<string>[];
  selected: readonly string[];
  onChange: (selected: string[]) => void;
}

/** Choosing an owner leaves "My teams", and the other way round. */
export function useOwnerFilter(
  owner: string | undefined,
  onChange: SetUrlState<TopicListState>,
): OwnerFilter {
  const { t } = useTranslationRef(eventStreamingTranslationRef);
  const groups = useOwnerOptions();
  return {
    label: t('topics.filter.owner'),
    options: [{ value: 'none', label: t('topics.filter.unowned') }, ...groups],
    selected: owner && owner !== 'mine' ? [owner] : [],
    onChange: ([chosen]) => onChange({ owner: chosen }),
  };
}
