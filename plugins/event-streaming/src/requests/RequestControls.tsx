// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import {
  REQUEST_STATES,
  RequestCounts,
} from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../api';
import { FilterMenu } from '../components/controls/FilterMenu';
import { SearchField } from '../components/controls/SearchField';
import { SegmentedControl } from '../components/controls/SegmentedControl';
import { useLatest } from '../hooks/useLatest';
import { SetUrlState } from '../hooks/useUrlState';
import { OPERATION_OPTIONS } from '../kinds/operationOptions';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import {
  REQUEST_ROLES,
  RequestListState,
  RequestRole,
} from './requestListState';
import { useRequestCounts } from './useRequestCounts';

export interface RequestControlsProps {
  state: RequestListState;
  onChange: SetUrlState<RequestListState>;
}

/** Whose requests, how many wait, and what narrows the list. */
export function RequestControls({ state, onChange }: RequestControlsProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const counts = useRequestCounts();
  const sources = useSourceNames();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <Box
        sx={{ flex: '1 1 220px', maxWidth: 300, '&& > *': { width: '100%' } }}
      >
        <SearchField
          label={t('requests.search')}
          value={state.q}
          onChange={q => onChange({ q })}
        />
      </Box>
      <SegmentedControl
        label={t('requests.scope')}
        value={state.role}
        options={REQUEST_ROLES.map(value => ({
          value,
          label: labelOf(value, counts),
        }))}
        onChange={role => onChange({ role })}
      />
      <FilterMenu
        label={t('requests.state')}
        options={REQUEST_STATES.map(value => ({
          value,
          label: t(`state.${value}`),
        }))}
        selected={state.state ? [state.state] : []}
        onChange={([chosen]) => onChange({ state: chosen })}
      />
      <FilterMenu
        label={t('requests.operation')}
        options={OPERATION_OPTIONS}
        selected={state.operation ? [state.operation] : []}
        onChange={([operation]) => onChange({ operation })}
      />
      <FilterMenu
        label={t('requests.source')}
        options={sources.map(value => ({ value, label: value }))}
        selected={state.source ? [state.source] : []}
        onChange={([source]) => onChange({ source })}
      />
    </Box>
  );

  function labelOf(role: RequestRole, known: RequestCounts | undefined) {
    const label = t(`requests.roles.${role}`);
    const number = role === 'mine' ? known?.mine : known?.toReview;
    return role === 'all' || !number
      ? label
      : t('requests.counted', { label, number: String(number) });
  }
}

/** Clusters and the registries that they name. */
function useSourceNames(): string[] {
  const api = useApi(eventStreamingApiRef);
  const load = useCallback(async () => {
    const { items } = await api.listClusters({});
    const registries = items.flatMap(
      ({ schemaRegistry }) => schemaRegistry ?? [],
    );
    return [...items.map(({ name }) => name), ...new Set(registries)];
  }, [api]);
  return useLatest(load).value ?? [];
}
