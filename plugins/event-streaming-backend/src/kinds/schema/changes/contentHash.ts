// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createHash } from 'node:crypto';

/** Tells documents apart where the whole text would be in the way. */
export function contentHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
