// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  REQUEST_STATES,
  RequestState,
} from '@sluice/plugin-event-streaming-common';
import { urlChoice, UrlField, urlOptionalChoice } from '../hooks/urlFields';

/** What the list shows; kept in the URL. */
export interface RequestListState {
  role: 'mine' | 'all';
  state: RequestState | undefined;
}

export const requestListFields: {
  [K in keyof RequestListState]: UrlField<RequestListState[K]>;
} = {
  role: urlChoice(['mine', 'all'], 'all'),
  state: urlOptionalChoice(REQUEST_STATES),
};
