// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotAllowedError } from '@backstage/errors';
import { Finding } from '@sluice/plugin-event-streaming-common';

/** A `NotAllowedError` (403) with the rules that say no. */
export class RefusedError extends NotAllowedError {
  readonly violations: Finding[];

  constructor(message: string, violations: Finding[]) {
    super(message);
    this.violations = violations;
  }
}
