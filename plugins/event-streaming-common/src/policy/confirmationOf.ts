// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Effect, Finding } from '../plan';
import { violation } from './finding';

/**
 * What cannot be brought back is confirmed by typing the topic's name. Forms
 * show the box for it where this is found.
 *
 * @public
 */
export function confirmationOf(
  effects: readonly Pick<Effect, 'severity'>[],
  { topic, confirmation }: { topic: string; confirmation?: string },
): Finding[] {
  const isNeeded = effects.some(({ severity }) => severity === 'irreversible');
  return isNeeded && confirmation !== topic
    ? [
        violation(
          'confirmation-needed',
          `Type '${topic}' to confirm what cannot be brought back`,
          { field: 'input.confirmation' },
        ),
      ]
    : [];
}
