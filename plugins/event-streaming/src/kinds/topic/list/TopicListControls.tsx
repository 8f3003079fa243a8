// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import { TOPIC_HEALTH_STATES } from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { FilterMenu } from '../../../components/controls/FilterMenu';
import { SearchField } from '../../../components/controls/SearchField';
import { SegmentedControl } from '../../../components/controls/SegmentedControl';
import { SetUrlState } from '../../../hooks/useUrlState';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { CreateTopicButton } from './CreateTopicButton';
import { MoreFilters } from './MoreFilters';
import { TopicListState } from './topicListState';
import { MenuFilter } from '../../../components/controls/MoreFilterMenus';
import { useOwnerFilter, usePurposeFilter } from './menuFilters';
import { useEnvironments } from '../../../hooks/useEnvironments';

export interface TopicListControlsProps {
  state: TopicListState;
  onChange: SetUrlState<TopicListState>;
  /** Names of all clusters. */
  clusters: readonly string[];
}

const NONE: readonly MenuFilter[] = [];

/** The row above the table: what to look for, and among what. */
export function TopicListControls(props: TopicListControlsProps) {
  const { state, onChange, clusters } = props;
  const { t } = useTexts(eventStreamingTranslationRef);
  const isWide = useMediaQuery('(min-width: 1200px)');
  const environments = useEnvironments() ?? [];
  const owner = useOwnerFilter(state.owner, onChange);
  const purpose = usePurposeFilter(state.purpose, onChange);
  const onSearch = useCallback((q: string) => onChange({ q }), [onChange]);
  return (
    <Box
      role="search"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, marginBottom: '-4px' }}
    >
      <Box
        sx={{ flex: '1 1 200px', maxWidth: 300, '&& > *': { width: '100%' } }}
      >
        <SearchField
          focusOnMount
          label={t('topics.search')}
          value={state.q}
          onChange={onSearch}
        />
      </Box>
      <SegmentedControl
        label={t('topics.scope.label')}
        value={state.owner === 'mine' ? 'mine' : 'everyone'}
        options={[
          { value: 'mine', label: t('topics.scope.mine') },
          { value: 'everyone', label: t('topics.scope.everyone') },
        ]}
        onChange={scope =>
          onChange({ owner: scope === 'mine' ? 'mine' : undefined })
        }
      />
      <FilterMenu
        label={t('topics.filter.environment')}
        options={environments.map(({ name, title }) => ({
          value: name,
          label: title,
        }))}
        selected={state.environment ? [state.environment] : []}
        onChange={([environment]) => onChange({ environment })}
      />
      {isWide && <FilterMenu {...owner} />}
      <FilterMenu
        label={t('topics.filter.health')}
        options={TOPIC_HEALTH_STATES.map(value => ({
          value,
          label: t(`state.${value}`),
        }))}
        selected={state.health ? [state.health] : []}
        onChange={([health]) => onChange({ health })}
      />
      {isWide && <FilterMenu {...purpose} />}
      <MoreFilters
        state={state}
        onChange={onChange}
        clusters={clusters}
        also={isWide ? NONE : [owner, purpose]}
      />
      <Box sx={{ marginLeft: 'auto' }}>
        <CreateTopicButton />
      </Box>
    </Box>
  );
}
