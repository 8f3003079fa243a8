// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { urlChoice, urlText } from '../../../hooks/urlFields';
import { UrlFields } from '../../../hooks/useUrlState';

/** The tabs of a connector's page, in their order. */
export const CONNECTOR_TABS = [
  'overview',
  'configuration',
  'offsets',
  'metrics',
  'history',
] as const;

export type ConnectorTab = (typeof CONNECTOR_TABS)[number];

/** How a configuration can be shown. */
export const CONFIG_VIEWS = ['table', 'json', 'yaml'] as const;

export const CONFIG_KEYS = ['own', 'every'] as const;

/** What the page shows; all of it is in the URL. */
export interface ConnectorPageState {
  tab: ConnectorTab;
  view: (typeof CONFIG_VIEWS)[number];
  /** What is set, or with it what would be otherwise. */
  keys: (typeof CONFIG_KEYS)[number];
  /** Part of a key or a value. */
  find: string;
}

export const connectorPageFields: UrlFields<ConnectorPageState> = {
  tab: urlChoice(CONNECTOR_TABS, 'overview'),
  view: urlChoice(CONFIG_VIEWS, 'table'),
  keys: urlChoice(CONFIG_KEYS, 'own'),
  find: urlText(),
};
