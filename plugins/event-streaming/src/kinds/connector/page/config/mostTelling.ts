// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorConfigKey } from '@sluice/plugin-event-streaming-common';
import { ConfigRow } from './configRows';

/** What every connector has says least of this one. */
const GENERAL: readonly string[] = ['name', 'connector.class'];

/** What it moves and how, which Connect does not count among the important keys. */
const FIRST: readonly string[] = [
  'topics',
  'topics.regex',
  'topic',
  'topic.prefix',
  'tasks.max',
];

/** The keys that are set and say most of a connector, the most telling first. */
export function mostTelling(
  rows: readonly ConfigRow[],
  keys: readonly ConnectorConfigKey[],
): ConfigRow[] {
  const weighty = new Set(
    keys
      .filter(({ required, importance }) => required || importance === 'high')
      .map(({ name }) => name),
  );
  const rankOf = ({ key }: ConfigRow) => {
    const place = FIRST.indexOf(key);
    if (place >= 0) {
      return place;
    }
    return FIRST.length + (weighty.has(key) ? 0 : 1);
  };
  return rows
    .filter(
      ({ key, entry }) =>
        entry && !GENERAL.includes(key) && !key.includes('.converter'),
    )
    .sort((a, b) => rankOf(a) - rankOf(b));
}
