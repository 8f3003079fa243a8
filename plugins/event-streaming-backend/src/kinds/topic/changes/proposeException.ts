// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  describeLimit,
  evaluateException,
  ExceptionLimit,
  formatBytes,
  JsonObject,
  LimitException,
  limitOf,
  nameOfEntry,
  policyExceptionInputSchema,
  PlanStep,
  TOPIC_STEPS,
} from '@sluice/plugin-event-streaming-common';
import { Proposal } from '../../KindHandler';
import { DAY_MS, Growth, readGrowth } from './readGrowth';
import { NameCase, proposalOf } from './TopicCase';

const YEAR_DAYS = 365;

/** Limits that keep messages for longer, and so take disk. */
const KEPT_LONGER: readonly ExceptionLimit[] = ['retention.ms'];

/** The plan of an exception to a limit, for a topic that is there or is to come. */
export async function proposeException(
  topic: NameCase,
  stored: readonly LimitException[],
): Promise<Proposal> {
  const { ask, target, profile, now } = topic;
  const input = policyExceptionInputSchema.parse(ask.input);
  const { limit, until } = input;
  const value = Number(input.value);
  const allowed = limitOf(profile, limit);
  const before = stored.find(exception => exception.limit === limit);
  const storage = KEPT_LONGER.includes(limit)
    ? storageOf(value, await readGrowth(topic))
    : undefined;
  const step: PlanStep = {
    kind: 'topic',
    operation: TOPIC_STEPS.recordException,
    target,
    title: `Allow '${target.topic}' ${named(limit, value)} until ${until}`,
    before: before
      ? { limit, value: before.value, until: before.until }
      : { limit, value: null, until: null },
    after: { limit, value, until },
    risk: 'medium',
    mode: 'converge',
  };
  return proposalOf(topic, {
    steps: [step],
    effects: [
      {
        code: 'limit-excepted',
        severity: 'care',
        message: `Allows '${target.topic}' ${named(limit, value)}${
          allowed === undefined
            ? ''
            : ` instead of ${describeLimit(limit, allowed)}`
        } until ${until}; what is set then stays after that day${
          storage ? `. ${storage.words}` : ''
        }`,
        params: {
          limit,
          value,
          until,
          ...(allowed === undefined ? {} : { allowed }),
          ...storage?.params,
        },
      },
    ],
    findings: evaluateException(input, { profile, now }),
  });
}

/** What it costs, for those who ask and those who approve. */
function storageOf(
  keptMs: number,
  growth: Growth,
): { words: string; params: JsonObject } {
  if ('unknown' in growth) {
    const words = `How much disk it takes is not known: ${growth.unknown}`;
    return { words, params: {} };
  }
  const { bytesPerDay } = growth;
  const days = keptMs < 0 ? YEAR_DAYS : keptMs / DAY_MS;
  const bytes = Math.round(bytesPerDay * days);
  const head = `The last day took about ${formatBytes(
    bytesPerDay,
  )} on all replicas; at that rate it is about ${formatBytes(bytes)}`;
  return keptMs < 0
    ? {
        words: `${head} after a year, and never stops growing`,
        params: { bytesPerDay, bytesPerYear: bytes },
      }
    : {
        words: `${head} when the oldest messages go`,
        params: { bytesPerDay, bytesWhenFull: bytes },
      };
}

/** The value, and what it is a value of where that is a config entry. */
function named(limit: ExceptionLimit, value: number): string {
  const words = describeLimit(limit, value);
  return limit === 'partitions' || limit === 'replication'
    ? words
    : `${words} as ${nameOfEntry(limit)}`;
}
