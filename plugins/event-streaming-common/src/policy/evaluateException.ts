// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { parseConfigValue } from '../kinds/topic/parseConfigValue';
import {
  ExceptionLimit,
  PolicyExceptionInput,
} from '../kinds/topic/topicChangeInputs';
import { MOST_PARTITIONS, MOST_REPLICAS } from '../kinds/topic/topicInputs';
import { Finding } from '../plan';
import { describeLimit } from './describeLimit';
import { isGranted } from './exceptions';
import { passed, violation } from './finding';
import { replicationFloor } from './replicationFloor';
import { EnvironmentProfile } from './types';

const DAY_MS = 86_400_000;
const MAX_DAYS = 366;

/**
 * The limit of an environment that an exception is made to; undefined for none.
 *
 * @public
 */
export function limitOf(
  profile: EnvironmentProfile,
  limit: ExceptionLimit,
): number | undefined {
  switch (limit) {
    case 'partitions':
      return profile.limits.partitions.value;
    case 'replication':
      return replicationFloor(profile);
    case 'retention.ms':
      return profile.limits.retentionMs.value;
    case 'retention.bytes':
      return profile.limits.retentionBytes.value;
    default:
      return profile.limits.maxMessageBytes.value;
  }
}

/**
 * Whether an exception can be asked for: it is needed, Kafka takes the value,
 * and it ends within a year. `now` is milliseconds since the epoch.
 *
 * @public
 */
export function evaluateException(
  { limit, value: asked, until }: PolicyExceptionInput,
  { profile, now }: { profile: EnvironmentProfile; now: number },
): Finding[] {
  const value = Number(asked);
  return [
    ...illegal(limit, value),
    ...notNeeded(limit, value, profile),
    ...period(until, now),
  ];
}

function illegal(limit: ExceptionLimit, value: number): Finding[] {
  const field = 'input.value';
  if (limit === 'partitions' || limit === 'replication') {
    const most = limit === 'partitions' ? MOST_PARTITIONS : MOST_REPLICAS;
    return value < 1 || value > most
      ? [
          violation(
            'exception-illegal',
            `It must be at least 1 and at most ${most}, exception or not`,
            { field },
          ),
        ]
      : [];
  }
  const verdict = parseConfigValue(limit, String(value));
  return verdict.ok
    ? []
    : [violation('exception-illegal', verdict.message, { field })];
}

function notNeeded(
  limit: ExceptionLimit,
  value: number,
  profile: EnvironmentProfile,
): Finding[] {
  const field = 'input.value';
  const allowed = limitOf(profile, limit);
  if (allowed === undefined || isGranted({ limit, value: allowed }, value)) {
    const message = `${profile.title} allows ${describeLimit(
      limit,
      value,
    )} without an exception`;
    return [violation('exception-not-needed', message, { field })];
  }
  const message = `${profile.title} allows ${describeLimit(
    limit,
    allowed,
  )} without an exception`;
  return [passed('exception', message, { field })];
}

function period(until: string, now: number): Finding[] {
  const field = 'input.until';
  const days = (Date.parse(until) - startOfDay(now)) / DAY_MS;
  if (days < 0) {
    const message = `${until} is over`;
    return [violation('exception-until', message, { field })];
  }
  if (days > MAX_DAYS) {
    const message = 'An exception ends within a year; ask again then';
    return [violation('exception-until', message, { field })];
  }
  return [];
}

function startOfDay(now: number): number {
  return Math.floor(now / DAY_MS) * DAY_MS;
}
