// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { CustomErrorBase } from '@backstage/errors';
import { Finding } from '@sluice/plugin-event-streaming-common';

/**
 * What was asked for is well-formed and the policy refuses it.
 *
 * @remarks
 * Backstage has no error for 422. Its root error handler takes the status from
 * `statusCode` and puts the error's own fields into the body, so a client finds
 * the violations at `error.violations`, as `ResponseError.cause.violations`.
 */
export class UnprocessableError extends CustomErrorBase {
  name = 'UnprocessableError' as const;
  readonly statusCode = 422;
  readonly violations: Finding[];

  constructor(message: string, violations: Finding[] = []) {
    super(message);
    this.violations = violations;
  }
}
