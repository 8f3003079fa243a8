// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorType,
  Effect,
  isUnderPrefixOf,
  PrefixRule,
  untoldTopicsOf,
} from '@sluice/plugin-event-streaming-common';

type Config = Readonly<Record<string, string>>;

/**
 * That a connector begins to use topics whose names cannot be told, unless they
 * are its owner's by their beginning.
 */
export function untoldTopicEffects(question: {
  type: ConnectorType;
  config: Config;
  /** What it was, where it is there already. */
  before?: Config;
  owner: string | undefined;
  prefixes: readonly PrefixRule[];
}): Effect[] {
  const { type, config, before, owner, prefixes } = question;
  const known = before ? untoldTopicsOf(type, before) : [];
  const begins = untoldTopicsOf(type, config).filter(
    begin => !known.includes(begin) && !isUnderPrefixOf(owner, begin, prefixes),
  );
  const isSink = type === 'sink';
  return begins.length
    ? [
        {
          code: isSink ? 'untold-topics-read' : 'untold-topics-written',
          severity: 'care',
          message: isSink
            ? 'Reads every topic that its pattern fits, those of others and later ones as well'
            : 'Writes to topics that cannot be told, as their names are made up while it runs',
          params: { begins },
        },
      ]
    : [];
}
