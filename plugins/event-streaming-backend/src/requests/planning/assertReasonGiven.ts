// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding } from '@sluice/plugin-event-streaming-common';
import { UnprocessableError } from '../errors/UnprocessableError';

/**
 * Some things are only done with a reason, which stays with the request.
 *
 * @throws UnprocessableError naming what needs one
 */
export function assertReasonGiven(
  findings: readonly Finding[],
  justification: string | undefined,
): void {
  const unexplained = findings.filter(({ needsReason }) => needsReason);
  if (!unexplained.length || justification?.trim()) {
    return;
  }
  const why = unexplained.map(({ message }) => message).join('; ');
  const message = `Say in the justification why it is needed all the same: ${why}`;
  throw new UnprocessableError(message, [
    {
      code: 'reason-needed',
      outcome: 'violation',
      field: 'justification',
      message,
    },
  ]);
}
