// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  CONNECTOR_HEALTH_STATES,
  CONNECTOR_TYPES,
} from '@sluice/plugin-event-streaming-common';
import { MenuFilter } from '../../../components/controls/MoreFilterMenus';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { useEnvironments } from '../../../hooks/useEnvironments';
import { useOwnerOptions } from '../../../hooks/useOwnerOptions';
import { SetUrlState } from '../../../hooks/useUrlState';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { ConnectorListState } from './connectorListState';
import { useConnectClusters } from './useConnectClusters';

/** What connectors can be filtered by, what is used most first. */
export function useConnectorFilters(
  state: ConnectorListState,
  onChange: SetUrlState<ConnectorListState>,
): MenuFilter[] {
  const { t } = useTexts(connectorTranslationRef);
  const { t: shared } = useTexts(eventStreamingTranslationRef);
  const owners = useOwnerOptions();
  const environments = useEnvironments() ?? [];
  const clusters = useConnectClusters() ?? [];
  const { owner, connect, environment, type, health } = state;
  return [
    {
      label: t('connectors.filter.health'),
      options: CONNECTOR_HEALTH_STATES.map(value => ({
        value,
        label: shared(`state.${value}`),
      })),
      selected: health ? [health] : [],
      onChange: ([chosen]) =>
        onChange({
          health: CONNECTOR_HEALTH_STATES.find(one => one === chosen),
        }),
    },
    {
      label: t('connectors.filter.type'),
      options: CONNECTOR_TYPES.map(value => ({
        value,
        label: t(`connectors.type.${value}`),
      })),
      selected: type ? [type] : [],
      onChange: ([chosen]) =>
        onChange({ type: CONNECTOR_TYPES.find(one => one === chosen) }),
    },
    {
      label: t('connectors.filter.connect'),
      options: clusters.map(({ name }) => ({ value: name, label: name })),
      selected: connect ? [connect] : [],
      onChange: ([chosen]) => onChange({ connect: chosen }),
    },
    {
      label: t('connectors.filter.environment'),
      options: environments.map(({ name, title }) => ({
        value: name,
        label: title,
      })),
      selected: environment ? [environment] : [],
      onChange: ([chosen]) => onChange({ environment: chosen }),
    },
    {
      label: t('connectors.filter.owner'),
      options: [
        { value: 'none', label: t('connectors.filter.unowned') },
        ...owners,
      ],
      selected: owner && owner !== 'mine' ? [owner] : [],
      onChange: ([chosen]) => onChange({ owner: chosen }),
    },
  ];
}
