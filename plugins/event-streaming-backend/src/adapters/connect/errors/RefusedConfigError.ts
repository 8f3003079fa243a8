// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** The worker does not take a configuration; its reasons hold no secrets. */
export class RefusedConfigError extends Error {
  readonly reasons: readonly string[];

  constructor(reasons: readonly string[]) {
    super('the worker refuses the configuration');
    this.name = 'RefusedConfigError';
    this.reasons = reasons;
  }
}
