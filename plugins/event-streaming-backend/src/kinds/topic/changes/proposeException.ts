// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  describeLimit,
  evaluateException,
  ExceptionLimit,
  LimitException,
  limitOf,
  nameOfEntry,
  policyExceptionInputSchema,
  PlanStep,
  TOPIC_STEPS,
} from '@sluice/plugin-event-streaming-common';
import { Proposal } from '../../KindHandler';
import { NameCase, proposalOf } from './TopicCase';

/** The plan of an exception to a limit, for a topic that is there or is to come. */
export function proposeException(
  topic: NameCase,
  stored: readonly LimitException[],
): Proposal {
  const { ask, target, profile, now } = topic;
  const input = policyExceptionInputSchema.parse(ask.input);
  const { limit, until } = input;
  const value = Number(input.value);
  const allowed = limitOf(profile, limit);
  const before = stored.find(exception => exception.limit === limit);
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
        } until ${until}; what is set then stays after that day`,
        params: {
          limit,
          value,
          until,
          ...(allowed === undefined ? {} : { allowed }),
        },
      },
    ],
    findings: evaluateException(input, { profile, now }),
  });
}

/** The value, and what it is a value of where that is a config entry. */
function named(limit: ExceptionLimit, value: number): string {
  const words = describeLimit(limit, value);
  return limit === 'partitions' || limit === 'replication'
    ? words
    : `${words} as ${nameOfEntry(limit)}`;
}
