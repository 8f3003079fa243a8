// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createHash } from 'node:crypto';

/** A short print of some JSON, to tell whether it has changed. */
export function contentHash(content: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(content))
    .digest('base64url');
}
