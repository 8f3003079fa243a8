// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { urlChoice, urlOptionalText, urlText } from '../../../hooks/urlFields';
import { UrlFields } from '../../../hooks/useUrlState';

/** The tabs of a schema's page, in their order. */
export const SCHEMA_TABS = [
  'fields',
  'versions',
  'source',
  'compatibility',
  'history',
  'use',
] as const;

export type SchemaTab = (typeof SCHEMA_TABS)[number];

/** What the page shows; all of it is in the URL. */
export interface SchemaPageState {
  tab: SchemaTab;
  /** The version whose fields or document are shown; else the newest. */
  version: string | undefined;
  /** The versions that are compared; else the newest two. */
  from: string | undefined;
  to: string | undefined;
  /** Part of the name of a field. */
  field: string;
}

export const schemaPageFields: UrlFields<SchemaPageState> = {
  tab: urlChoice(SCHEMA_TABS, 'fields'),
  version: urlOptionalText(),
  from: urlOptionalText(),
  to: urlOptionalText(),
  field: urlText(),
};
