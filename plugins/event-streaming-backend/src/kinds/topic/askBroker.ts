// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isError, toError } from '@backstage/errors';
import { Finding } from '@sluice/plugin-event-streaming-common';
import { ChangeOptions } from '@sluice/plugin-event-streaming-node';
import { within } from './within';

/** A plan is waited for; what the broker would say is worth this much of it. */
const ANSWER_MS = 250;

/** What the policy knows of and says better. */
const SAID_ELSEWHERE: readonly string[] = ['ConflictError', 'NotFoundError'];

/**
 * Asks the cluster itself whether it would take a change, without making it:
 * names that collide with topics that nobody may see, and what its brokers are
 * not set up for. A refusal is the broker's own text; silence is a warning.
 */
export async function askBroker(
  change: (options: ChangeOptions) => Promise<void>,
  answerMs = ANSWER_MS,
): Promise<Finding[]> {
  try {
    await within(answerMs, change({ validateOnly: true }));
    return [];
  } catch (error) {
    const { name, message } = isError(error) ? error : toError(error);
    if (SAID_ELSEWHERE.includes(name)) {
      return [];
    }
    return name === 'InputError'
      ? [{ code: 'broker-refuses', outcome: 'violation', message }]
      : [
          {
            code: 'broker-not-asked',
            outcome: 'warning',
            message: 'Whether Kafka takes it could not be checked',
            detail: message,
          },
        ];
  }
}

/** The policy's words are the plainer ones where both refuse it. */
export function withBroker(verdict: Finding[], refused: Finding[]): Finding[] {
  return verdict.some(({ outcome }) => outcome === 'violation')
    ? verdict
    : [...verdict, ...refused];
}
