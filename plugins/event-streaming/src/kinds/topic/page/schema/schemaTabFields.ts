// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { urlOptionalText, urlText } from '../../../../hooks/urlFields';
import { UrlFields } from '../../../../hooks/useUrlState';

/** What the tab shows; all of it is in the URL. */
export interface SchemaTabState {
  /** The artifact whose fields are shown; else the first one. */
  artifact: string | undefined;
  /** Part of the name of a field. */
  field: string;
}

export const schemaTabFields: UrlFields<SchemaTabState> = {
  artifact: urlOptionalText(),
  field: urlText(),
};
