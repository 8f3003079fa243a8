// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicConfigEntry } from '@sluice/plugin-event-streaming-common';
import { urlChoice, urlText } from '../../../../hooks/urlFields';
import { UrlFields } from '../../../../hooks/useUrlState';

const WHICH = ['overridden', 'all'] as const;

/** Which entries are shown; in the URL. */
export interface ConfigFilter {
  entries: (typeof WHICH)[number];
  find: string;
}

export const configFilterFields: UrlFields<ConfigFilter> = {
  entries: urlChoice(WHICH, 'overridden'),
  find: urlText(),
};

/** The entries that a filter leaves. A search looks through all of them. */
export function filterConfig(
  entries: readonly TopicConfigEntry[],
  filter: ConfigFilter,
): TopicConfigEntry[] {
  const words = filter.find.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(entry => {
    const text = `${entry.key} ${entry.title} ${entry.help ?? ''}`;
    return words.length === 0
      ? filter.entries === 'all' || entry.overridden
      : words.every(word => text.toLowerCase().includes(word));
  });
}
