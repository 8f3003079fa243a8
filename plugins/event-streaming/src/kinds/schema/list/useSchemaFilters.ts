// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  SCHEMA_HEALTH_STATES,
  SchemaSummary,
} from '@sluice/plugin-event-streaming-common';
import { MenuFilter } from '../../../components/controls/MoreFilterMenus';
import { useOwnerOptions } from '../../../hooks/useOwnerOptions';
import { SetUrlState } from '../../../hooks/useUrlState';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import {
  FORMAT_FILTERS,
  RULE_FILTERS,
  SchemaListState,
} from './schemaListState';
import { useFilterLabels } from './useFilterLabels';
import { useKnownPlaces } from './useKnownPlaces';

/** What schemas can be filtered by, what is used most first. */
export function useSchemaFilters(
  state: SchemaListState,
  onChange: SetUrlState<SchemaListState>,
  rows: readonly SchemaSummary[],
): MenuFilter[] {
  const { t } = useTexts(schemaTranslationRef);
  const { t: shared } = useTexts(eventStreamingTranslationRef);
  const labels = useFilterLabels();
  const owners = useOwnerOptions();
  const { registries, groups } = useKnownPlaces(state, rows);
  const { owner, registry, group, format, compatibility, health } = state;
  const named = (value: string) => ({ value, label: value });
  return [
    {
      label: t('schemas.filter.format'),
      options: FORMAT_FILTERS.map(value => ({
        value,
        label: labels.format(value),
      })),
      selected: format ? [format] : [],
      onChange: ([chosen]) =>
        onChange({ format: FORMAT_FILTERS.find(one => one === chosen) }),
    },
    {
      label: t('schemas.filter.rule'),
      options: RULE_FILTERS.map(value => ({
        value,
        label: labels.rule(value),
      })),
      selected: compatibility ? [compatibility] : [],
      onChange: ([chosen]) =>
        onChange({ compatibility: RULE_FILTERS.find(one => one === chosen) }),
    },
    {
      label: t('schemas.filter.health'),
      options: SCHEMA_HEALTH_STATES.map(value => ({
        value,
        label: shared(`state.${value}`),
      })),
      selected: health ? [health] : [],
      onChange: ([chosen]) =>
        onChange({ health: SCHEMA_HEALTH_STATES.find(one => one === chosen) }),
    },
    {
      label: t('schemas.filter.owner'),
      options: [
        { value: 'none', label: t('schemas.filter.unowned') },
        ...owners,
      ],
      selected: owner && owner !== 'mine' ? [owner] : [],
      onChange: ([chosen]) => onChange({ owner: chosen }),
    },
    {
      label: t('schemas.filter.registry'),
      options: registries.map(named),
      selected: registry ? [registry] : [],
      onChange: ([chosen]) => onChange({ registry: chosen }),
    },
    {
      label: t('schemas.filter.group'),
      options: groups.map(named),
      selected: group ? [group] : [],
      onChange: ([chosen]) => onChange({ group: chosen }),
    },
  ];
}
