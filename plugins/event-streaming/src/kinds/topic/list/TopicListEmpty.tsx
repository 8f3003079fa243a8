// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Button from '@mui/material/Button';
import { ClusterSummary } from '@sluice/plugin-event-streaming-common';
import { EmptyState } from '../../../components/state/EmptyState';
import { FilteredEmpty } from '../../../components/state/FilteredEmpty';
import { formatCount } from '../../../format/formatCount';
import { SetUrlState } from '../../../hooks/useUrlState';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { asSentence } from '../../../format/asSentence';
import { topicView } from '../topicView';
import { CreateTopicButton } from './CreateTopicButton';
import { isAway } from './isAway';
import { isFiltered, NO_FILTERS, TopicListState } from './topicListState';
import { useFilterWords } from './useFilterWords';

export interface TopicListEmptyProps {
  state: TopicListState;
  onChange: SetUrlState<TopicListState>;
  clusters: readonly ClusterSummary[];
  unfilteredTotal: number | undefined;
  onRetry: () => void;
}

/** Why there is no topic to see: filtered, never read, or none there. */
export function TopicListEmpty(props: TopicListEmptyProps) {
  const { state, clusters } = props;
  if (isFiltered(state) && props.unfilteredTotal !== 0) {
    return <Filtered {...props} />;
  }
  const unread = clusters.filter(({ health }) => !health.observedAt);
  if (clusters.length > 0 && unread.length === clusters.length) {
    return <Unread {...props} />;
  }
  return <NothingYet {...props} />;
}

function Filtered({ state, onChange, unfilteredTotal }: TopicListEmptyProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const query = useFilterWords(state);
  const mine = state.owner === 'mine' ? state.owner : undefined;
  return (
    <FilteredEmpty
      title={t('topics.empty.filteredTitle')}
      clear={t('topics.empty.clear')}
      onClear={() => onChange({ ...NO_FILTERS, owner: mine })}
    >
      {unfilteredTotal === undefined
        ? `${query}.`
        : t('topics.empty.filteredText', {
            query,
            count: unfilteredTotal,
            number: formatCount(unfilteredTotal),
          })}
    </FilteredEmpty>
  );
}

function Unread({ clusters, onRetry }: TopicListEmptyProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const away = clusters.filter(isAway);
  if (away.length === 0) {
    return (
      <EmptyState variant="nothing" title={t('topics.empty.waitingTitle')}>
        {t('topics.empty.waitingText')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      variant="down"
      title={t('topics.empty.downTitle', {
        count: away.length,
        clusters: away.map(({ name }) => name).join(', '),
      })}
      actions={
        <Button variant="outlined" onClick={onRetry}>
          {t('topics.empty.retry')}
        </Button>
      }
    >
      {t('topics.empty.downText')} {asSentence(away[0].health.reason)}
    </EmptyState>
  );
}

function NothingYet({ state, onChange }: TopicListEmptyProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const whose = state.owner === 'mine' ? 'mine' : 'all';
  return (
    <EmptyState
      variant="nothing"
      icon={topicView.icon}
      title={t(`topics.empty.${whose}Title`)}
      actions={
        <>
          <CreateTopicButton />
          {whose === 'mine' && (
            <Button
              variant="outlined"
              onClick={() => onChange({ owner: undefined })}
            >
              {t('topics.empty.everyone')}
            </Button>
          )}
        </>
      }
    >
      {t(`topics.empty.${whose}Text`)}
    </EmptyState>
  );
}
