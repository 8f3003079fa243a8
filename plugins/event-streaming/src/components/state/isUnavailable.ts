// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ResponseError } from '@backstage/errors';

/** Whether something is not there, or may not be known of. */
export function isUnavailable(error: Error | undefined): boolean {
  return (
    error instanceof ResponseError &&
    (error.statusCode === 403 || error.statusCode === 404)
  );
}
