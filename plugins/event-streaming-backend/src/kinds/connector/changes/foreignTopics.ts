// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  counted,
  Effect,
  ImpactItem,
  isSameRef,
  listed,
  titleOfOwner,
  TopicInConfig,
} from '@sluice/plugin-event-streaming-common';

/** Those of others, who have a say. */
export function foreignTopicsOf(
  topics: readonly TopicInConfig[],
  own: string | undefined,
): TopicInConfig[] {
  return topics.filter(
    ({ exists, owner, role, isDeclaredReader }) =>
      exists &&
      owner !== undefined &&
      (own === undefined || !isSameRef(owner, own)) &&
      !(role === 'reads' && isDeclaredReader),
  );
}

/** That a connector begins to use topics of others, by what it does there. */
export function foreignTopicEffects(
  foreign: readonly TopicInConfig[],
): Effect[] {
  const read = foreign.filter(({ role }) => role === 'reads');
  const written = foreign.filter(({ role }) => role !== 'reads');
  return [
    ...effectOf('foreign-topic-written', 'Writes to', written),
    ...effectOf('foreign-topic-read', 'Reads', read),
  ];
}

function effectOf(
  code: string,
  verb: string,
  foreign: readonly TopicInConfig[],
): Effect[] {
  const names = foreign.map(({ topic }) => topic);
  const later = foreign.some(({ pattern }) => pattern)
    ? '; later ones that fit as well'
    : '';
  const owners = [
    ...new Set(foreign.flatMap(({ owner }) => owner ?? []).map(titleOfOwner)),
  ];
  return foreign.length
    ? [
        {
          code,
          severity: 'care',
          message: `${verb} ${counted(names.length, 'topic')} of ${listed(
            owners,
          )}: ${listed(names)}${later}`,
          params: { topics: names },
        },
      ]
    : [];
}

/** Whose topics they are, each told what happens there. */
export function foreignTopicImpact(
  foreign: readonly TopicInConfig[],
  cluster: string,
  connector: string,
): ImpactItem[] {
  return foreign.map(({ topic, role, owner, pattern }) => ({
    type: 'topic',
    name: `${topic} on ${cluster}`,
    owner,
    consequence:
      role === 'reads'
        ? `Is read by '${connector}', which carries its messages out of Kafka`
        : `'${connector}' ${pattern ? 'may write' : 'writes'} to it`,
    active: true,
    params: { cluster, topic, role },
  }));
}
