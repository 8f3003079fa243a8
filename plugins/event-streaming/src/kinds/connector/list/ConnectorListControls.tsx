// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useCallback } from 'react';
import { FilterMenu } from '../../../components/controls/FilterMenu';
import { MoreFilterMenus } from '../../../components/controls/MoreFilterMenus';
import { SearchField } from '../../../components/controls/SearchField';
import { SegmentedControl } from '../../../components/controls/SegmentedControl';
import { SetUrlState } from '../../../hooks/useUrlState';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { useTexts } from '../../../translation/useTexts';
import { CreateConnectorButton } from './CreateConnectorButton';
import { ConnectorListState } from './connectorListState';
import { useConnectorFilters } from './useConnectorFilters';

export interface ConnectorListControlsProps {
  state: ConnectorListState;
  onChange: SetUrlState<ConnectorListState>;
}

const WIDE = 3;
const NARROW = 1;

/** The row above the table: what to look for, and among what. */
export function ConnectorListControls(props: ConnectorListControlsProps) {
  const { state, onChange } = props;
  const { t } = useTexts(connectorTranslationRef);
  const isWide = useMediaQuery('(min-width: 1200px)');
  const filters = useConnectorFilters(state, onChange);
  const beside = isWide ? WIDE : NARROW;
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
          label={t('connectors.search')}
          value={state.q}
          onChange={onSearch}
        />
      </Box>
      <SegmentedControl
        label={t('connectors.scope.label')}
        value={state.owner === 'mine' ? 'mine' : 'everyone'}
        options={[
          { value: 'mine', label: t('connectors.scope.mine') },
          { value: 'everyone', label: t('connectors.scope.everyone') },
        ]}
        onChange={scope =>
          onChange({ owner: scope === 'mine' ? 'mine' : undefined })
        }
      />
      {filters.slice(0, beside).map(filter => (
        <FilterMenu key={filter.label} {...filter} />
      ))}
      <MoreFilterMenus filters={filters.slice(beside)} />
      <Box sx={{ marginLeft: 'auto' }}>
        <CreateConnectorButton />
      </Box>
    </Box>
  );
}
