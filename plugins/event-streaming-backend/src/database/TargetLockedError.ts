// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConflictError } from '@backstage/errors';

/** Another request is changing the same thing right now. */
export class TargetLockedError extends ConflictError {
  readonly holder: string;

  constructor(targetKey: string, holder: string) {
    super(`Request ${holder} is changing '${targetKey}' right now`);
    this.holder = holder;
  }
}
