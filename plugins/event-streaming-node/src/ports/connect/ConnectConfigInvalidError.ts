// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { CustomErrorBase } from '@backstage/errors';

/**
 * A configuration that the worker refused, with its reasons, without secrets.
 *
 * @public
 */
export class ConnectConfigInvalidError extends CustomErrorBase {
  name = 'ConnectConfigInvalidError' as const;
  /** One sentence each. */
  readonly reasons: readonly string[];

  constructor(message: string, reasons: readonly string[]) {
    super(message);
    this.reasons = reasons;
  }
}
