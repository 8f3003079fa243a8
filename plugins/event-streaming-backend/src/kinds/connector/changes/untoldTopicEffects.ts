// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorType,
  Effect,
  isUnderPrefixOf,
  MOST_NAMED_TOPICS,
  PrefixRule,
} from '@sluice/plugin-event-streaming-common';
import { ReadPattern } from './readTopicsOfPatterns';

/**
 * That a connector begins to use topics that nobody can be asked about by name,
 * as they are not there yet, or cannot be told. Where all such names begin with
 * a prefix of its owner, they are the owner's, unless somebody else was given
 * one that is hidden or one of many.
 */
export function untoldTopicEffects(question: {
  type: ConnectorType;
  patterns: readonly ReadPattern[];
  /** Those that it had, where it is there already. */
  before?: readonly ReadPattern[];
  owner: string | undefined;
  prefixes: readonly PrefixRule[];
}): Effect[] {
  const { type, patterns, before = [], owner, prefixes } = question;
  const known = new Set(before.map(({ text, begin }) => `${begin} ${text}`));
  const untold = patterns
    .filter(({ text, begin }) => !known.has(`${begin} ${text}`))
    .filter(
      ({ begin, isCrowded, fitsHidden }) =>
        isCrowded || fitsHidden || !isUnderPrefixOf(owner, begin, prefixes),
    );
  const isSink = type === 'sink';
  return untold.length
    ? [
        {
          code: isSink ? 'untold-topics-read' : 'untold-topics-written',
          severity: 'care',
          message: [
            isSink
              ? 'Reads every topic that its pattern fits, those of others and later ones as well'
              : 'Writes to topics that cannot all be told, as their names are made up while it runs',
            ...new Set(untold.flatMap(whyOf)),
          ].join('; '),
          params: {
            begins: [...new Set(untold.map(({ begin }) => begin))].sort(),
          },
        },
      ]
    : [];
}

/** Why owners of topics that are there are not asked one by one. */
function whyOf({ key, untold, isCrowded }: ReadPattern): string[] {
  return [
    ...(untold === undefined
      ? []
      : [`'${key}' is not compared with the topics that are there: ${untold}`]),
    ...(isCrowded
      ? [
          `'${key}' fits more than ${MOST_NAMED_TOPICS} topics of others now, whose owners are not all asked`,
        ]
      : []),
  ];
}
