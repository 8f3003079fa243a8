// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  REQUEST_STATES,
  RequestState,
} from '@sluice/plugin-event-streaming-common';
import {
  urlChoice,
  UrlField,
  urlOptionalChoice,
  urlOptionalText,
  urlText,
} from '../hooks/urlFields';

/** Whose requests are listed. */
export const REQUEST_ROLES = ['mine', 'to-review', 'all'] as const;

export type RequestRole = (typeof REQUEST_ROLES)[number];

/** What the list shows; kept in the URL. */
export interface RequestListState {
  role: RequestRole;
  q: string;
  state: RequestState | undefined;
  operation: string | undefined;
  /** The cluster or registry. */
  source: string | undefined;
}

export const requestListFields: {
  [K in keyof RequestListState]: UrlField<RequestListState[K]>;
} = {
  role: urlChoice(REQUEST_ROLES, 'all'),
  q: urlText(),
  state: urlOptionalChoice(REQUEST_STATES),
  operation: urlOptionalText(),
  source: urlOptionalText(),
};

/** Everything that narrows the list, at rest. */
export const NO_REQUEST_FILTERS = {
  q: '',
  state: undefined,
  operation: undefined,
  source: undefined,
} as const satisfies Partial<RequestListState>;

/** Whether anything narrows the list besides whose requests they are. */
export function isFiltered(state: RequestListState): boolean {
  const { q, operation, source } = state;
  return [q, state.state, operation, source].some(Boolean);
}
