// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import { SchemaSummary } from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { FilterMenu } from '../../../components/controls/FilterMenu';
import { MoreFilterMenus } from '../../../components/controls/MoreFilterMenus';
import { SearchField } from '../../../components/controls/SearchField';
import { SegmentedControl } from '../../../components/controls/SegmentedControl';
import { SetUrlState } from '../../../hooks/useUrlState';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { useTexts } from '../../../translation/useTexts';
import { RegisterSchemaButton } from './RegisterSchemaButton';
import { SchemaListState } from './schemaListState';
import { useSchemaFilters } from './useSchemaFilters';

export interface SchemaListControlsProps {
  state: SchemaListState;
  onChange: SetUrlState<SchemaListState>;
  /** Of this page: they tell which groups and registries there are. */
  rows: readonly SchemaSummary[];
}

const WIDE = 4;
const NARROW = 1;

/** The row above the table: what to look for, and among what. */
export function SchemaListControls(props: SchemaListControlsProps) {
  const { state, onChange, rows } = props;
  const { t } = useTexts(schemaTranslationRef);
  const isWide = useMediaQuery('(min-width: 1200px)');
  const filters = useSchemaFilters(state, onChange, rows);
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
          label={t('schemas.search')}
          value={state.q}
          onChange={onSearch}
        />
      </Box>
      <SegmentedControl
        label={t('schemas.scope.label')}
        value={state.owner === 'mine' ? 'mine' : 'everyone'}
        options={[
          { value: 'mine', label: t('schemas.scope.mine') },
          { value: 'everyone', label: t('schemas.scope.everyone') },
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
        <RegisterSchemaButton />
      </Box>
    </Box>
  );
}
