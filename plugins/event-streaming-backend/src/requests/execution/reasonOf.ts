// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isError } from '@backstage/errors';

/** What a person reads of an error. */
export function reasonOf(error: unknown): string {
  return isError(error) ? error.message : String(error);
}
