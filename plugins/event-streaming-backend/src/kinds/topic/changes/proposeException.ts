// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  describeLimit,
  evaluateException,
  LimitException,
  limitOf,
  policyExceptionInputSchema,
  PlanStep,
  TOPIC_STEPS,
} from '@sluice/plugin-event-streaming-common';
import { Proposal } from '../../KindHandler';
import { NameCase, proposalOf } from './TopicCase';

/** The plan of an exception to a limit, for a topic that is there or is to come. */
export function proposeException(
  named: NameCase,
  stored: readonly LimitException[],
): Proposal {
  const { ask, target, profile, now } = named;
  const input = policyExceptionInputSchema.parse(ask.input);
  const { limit, until } = input;
  const value = Number(input.value);
  const allowed = limitOf(profile, limit);
  const before = stored.find(exception => exception.limit === limit);
  const step: PlanStep = {
    kind: 'topic',
    operation: TOPIC_STEPS.recordException,
    target,
    title: `Allow '${target.topic}' ${describeLimit(
      limit,
      value,
    )} until ${until}`,
    before: before
      ? { limit, value: before.value, until: before.until }
      : { limit, value: null, until: null },
    after: { limit, value, until },
    risk: 'medium',
    mode: 'converge',
  };
  return proposalOf(named, {
    steps: [step],
    effects: [
      {
        code: 'limit-excepted',
        severity: 'care',
        message: `Allows '${target.topic}' ${describeLimit(limit, value)}${
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
