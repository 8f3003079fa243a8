// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  CONNECTOR_HEALTH_STATES,
  CONNECTOR_SORT_KEYS,
  CONNECTOR_TYPES,
  Contract,
  RouteInput,
} from '@sluice/plugin-event-streaming-common';
import {
  urlChoice,
  urlOptionalChoice,
  urlOptionalText,
  urlText,
} from '../../../hooks/urlFields';
import { UrlFields } from '../../../hooks/useUrlState';

export type ConnectorSortKey = (typeof CONNECTOR_SORT_KEYS)[number];
export type ConnectorListQuery = NonNullable<
  RouteInput<Contract['listConnectors']>['query']
>;

/** What the list shows; all of it is in the URL. */
export interface ConnectorListState {
  q: string;
  /** `mine`, `none` for unowned connectors, or an entity ref. */
  owner: string | undefined;
  connect: string | undefined;
  environment: string | undefined;
  type: (typeof CONNECTOR_TYPES)[number] | undefined;
  health: (typeof CONNECTOR_HEALTH_STATES)[number] | undefined;
  /** Those that have to do with a topic, as pages of topics lead here. */
  topic: string | undefined;
  cluster: string | undefined;
  sort: ConnectorSortKey;
  order: (typeof ORDERS)[number];
  rows: (typeof PAGE_SIZES)[number];
}

const PAGE_SIZES = ['25', '50', '100'] as const;
const ORDERS = ['asc', 'desc'] as const;

export const connectorListFields: UrlFields<ConnectorListState> = {
  q: urlText(),
  owner: urlOptionalText(),
  connect: urlOptionalText(),
  environment: urlOptionalText(),
  type: urlOptionalChoice(CONNECTOR_TYPES),
  health: urlOptionalChoice(CONNECTOR_HEALTH_STATES),
  topic: urlOptionalText(),
  cluster: urlOptionalText(),
  sort: urlChoice(CONNECTOR_SORT_KEYS, 'health'),
  order: urlChoice(ORDERS, 'asc'),
  rows: urlChoice(PAGE_SIZES, '25'),
};

/** Everything that narrows the list, at rest. */
export const NO_FILTERS = {
  q: '',
  owner: undefined,
  connect: undefined,
  environment: undefined,
  type: undefined,
  health: undefined,
  topic: undefined,
  cluster: undefined,
} as const satisfies Partial<ConnectorListState>;

type FilterKey = keyof typeof NO_FILTERS;
const FILTER_KEYS = Object.keys(NO_FILTERS) as FilterKey[];

/** Whether anything narrows the list besides whose connectors they are. */
export function isFiltered(state: ConnectorListState): boolean {
  return FILTER_KEYS.some(key =>
    key === 'owner'
      ? state.owner !== undefined && state.owner !== 'mine'
      : state[key] !== NO_FILTERS[key],
  );
}

/** What the backend is asked for, without paging. */
export function toConnectorQuery(
  state: ConnectorListState,
): ConnectorListQuery {
  const { q, rows: _, ...asked } = state;
  return { ...asked, q: q.trim() || undefined };
}
