// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { MoveBody } from '@sluice/plugin-event-streaming-common';
import { StoredRequest } from '../../database/RequestStore';
import { unfit } from '../errors/MalformedError';

/**
 * Who approves what cannot be brought back types the name of what it is about,
 * whatever page or program the approval comes from.
 *
 * @throws MalformedError naming the field `confirmation`
 */
export function assertConfirmed(
  { title, plan }: Pick<StoredRequest, 'title' | 'plan'>,
  { confirmation }: Pick<MoveBody, 'confirmation'>,
): void {
  const isNeeded = plan.effects.some(
    ({ severity }) => severity === 'irreversible',
  );
  if (confirmation === undefined && isNeeded) {
    throw unfit(
      'confirmation',
      `is missing: what cannot be brought back is approved with the name '${title}'`,
    );
  }
  if (confirmation !== undefined && confirmation !== title) {
    throw unfit('confirmation', `is '${confirmation}', expected '${title}'`);
  }
}
